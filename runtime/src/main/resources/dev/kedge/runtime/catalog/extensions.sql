-- Extensions but for the one that every database has. Their schema may be one of the system's.
SELECT e.extname AS name,
       e.extversion AS version,
       n.nspname AS schema
FROM pg_extension e
JOIN pg_namespace n ON n.oid = e.extnamespace
WHERE e.extname <> 'plpgsql'
  AND ({scope} OR n.nspname = 'pg_catalog')
