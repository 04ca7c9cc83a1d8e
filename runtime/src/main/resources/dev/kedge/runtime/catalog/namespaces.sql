-- Schemas that somebody made, without those that an extension brought.
SELECT n.nspname AS name
FROM pg_namespace n
WHERE {scope}
  AND n.nspname <> 'public'
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e')
