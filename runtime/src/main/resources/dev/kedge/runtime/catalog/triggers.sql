-- Triggers that somebody declared.
SELECT t.tgrelid AS relation,
       t.tgname AS name,
       t.tgconstraint <> 0 AS constraint,
       pg_get_triggerdef(t.oid, false) AS definition,
       t.tgenabled AS state,
       obj_description(t.oid, 'pg_trigger') AS comment
FROM pg_trigger t
JOIN pg_class c ON c.oid = t.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal
  AND t.tgparentid = 0
  AND {scope}
