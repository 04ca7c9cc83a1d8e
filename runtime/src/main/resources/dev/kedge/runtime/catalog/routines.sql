-- Functions and procedures, without those that an extension brought or that belong to a type.
SELECT p.oid,
       n.nspname AS schema,
       p.proname AS name,
       pg_get_functiondef(p.oid) AS definition,
       obj_description(p.oid, 'pg_proc') AS comment
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE p.prokind IN ('f', 'p', 'w')
  AND p.proname NOT IN ('kedge_rights_of', 'kedge_give_rights')
  AND {scope}
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('e', 'i'))
