-- Domains, each with its checks.
SELECT t.oid,
       n.nspname AS schema,
       t.typname AS name,
       format_type(t.typbasetype, t.typtypmod) AS type,
       t.typnotnull AS not_null,
       pg_get_expr(t.typdefaultbin, 0) AS expression,
       CASE WHEN t.typcollation <> b.typcollation THEN co.collname END AS collation,
       CASE WHEN NOT pg_collation_is_visible(co.oid) THEN cn.nspname END AS collation_schema,
       obj_description(t.oid, 'pg_type') AS comment,
       k.names AS checks,
       k.conditions,
       k.not_valid,
       k.comments
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
JOIN pg_type b ON b.oid = t.typbasetype
LEFT JOIN pg_collation co ON co.oid = t.typcollation
LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
CROSS JOIN LATERAL (
  SELECT array_agg(c.conname::text ORDER BY c.conname) AS names,
         array_agg(pg_get_expr(c.conbin, 0) ORDER BY c.conname) AS conditions,
         array_agg((NOT c.convalidated)::text ORDER BY c.conname) AS not_valid,
         array_agg(obj_description(c.oid, 'pg_constraint') ORDER BY c.conname) AS comments
  FROM pg_constraint c
  WHERE c.contypid = t.oid AND c.contype = 'c') k
WHERE t.typtype = 'd'
  AND {scope}
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
