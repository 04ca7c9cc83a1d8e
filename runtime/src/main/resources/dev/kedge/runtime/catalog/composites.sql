-- Composite types that are no table's row, each with its attributes.
SELECT c.oid,
       n.nspname AS schema,
       t.typname AS name,
       obj_description(t.oid, 'pg_type') AS comment,
       k.names,
       k.numbers,
       k.types,
       k.collations,
       k.collation_schemas,
       k.comments
FROM pg_type t
JOIN pg_class c ON c.oid = t.typrelid AND c.relkind = 'c'
JOIN pg_namespace n ON n.oid = t.typnamespace
CROSS JOIN LATERAL (
  SELECT array_agg(a.attname::text ORDER BY a.attnum) AS names,
         array_agg(a.attnum ORDER BY a.attnum) AS numbers,
         array_agg(format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum) AS types,
         array_agg(CASE WHEN a.attcollation <> b.typcollation THEN co.collname::text END ORDER BY a.attnum) AS collations,
         array_agg(CASE WHEN NOT pg_collation_is_visible(co.oid) THEN cn.nspname::text END ORDER BY a.attnum)
           AS collation_schemas,
         array_agg(col_description(c.oid, a.attnum) ORDER BY a.attnum) AS comments
  FROM pg_attribute a
  JOIN pg_type b ON b.oid = a.atttypid
  LEFT JOIN pg_collation co ON co.oid = a.attcollation
  LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) k
WHERE {scope}
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
