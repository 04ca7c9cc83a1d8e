-- Tables that are no partitions, without those that an extension brought.
SELECT c.oid,
       n.nspname AS schema,
       c.relname AS name,
       obj_description(c.oid, 'pg_class') AS comment,
       c.relpersistence = 'u' AS unlogged,
       c.reloptions AS parameters,
       t.spcname AS tablespace,
       c.relrowsecurity AS row_security,
       c.relforcerowsecurity AS forced
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_tablespace t ON t.oid = c.reltablespace
WHERE c.relkind IN ('r', 'p')
  AND c.relname NOT IN ('kedge_history', 'kedge_state')
  AND NOT c.relispartition
  AND {scope}
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
