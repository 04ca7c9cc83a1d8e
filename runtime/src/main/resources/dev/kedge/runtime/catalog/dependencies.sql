-- What each object or part of one needs: an object by its kind and oid, a part also by its own kind and name.
WITH source AS (
  SELECT d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
  FROM pg_depend d
  WHERE d.deptype IN ('n', 'a')
    AND d.refclassid IN ('pg_class'::regclass, 'pg_type'::regclass, 'pg_proc'::regclass, 'pg_collation'::regclass)
    AND d.refobjid >= 16384
), target AS (
  SELECT s.*,
         CASE WHEN f.refobjid IS NOT NULL THEN 'type'
              WHEN s.refclassid = 'pg_type'::regclass THEN
                CASE WHEN coalesce(e.typrelid, t.typrelid) <> 0 THEN 'relation' ELSE 'type' END
              WHEN s.refclassid = 'pg_proc'::regclass THEN 'routine'
              WHEN s.refclassid = 'pg_collation'::regclass THEN 'collation'
              ELSE 'relation' END AS needed_kind,
         CASE WHEN f.refobjid IS NOT NULL THEN coalesce(g.rngtypid, f.refobjid)
              WHEN s.refclassid = 'pg_type'::regclass THEN
                coalesce(nullif(coalesce(e.typrelid, t.typrelid), 0), g.rngtypid, e.oid, t.oid)
              ELSE s.refobjid END AS needed_oid,
         a.attname AS needed_column
  FROM source s
  LEFT JOIN pg_type t ON s.refclassid = 'pg_type'::regclass AND t.oid = s.refobjid
  LEFT JOIN pg_type e ON t.typelem <> 0 AND t.typlen = -1 AND e.oid = t.typelem
  -- a function that makes values of a range type belongs to it, and so does its multirange type
  LEFT JOIN pg_depend f ON s.refclassid = 'pg_proc'::regclass AND f.classid = s.refclassid AND f.objid = s.refobjid
    AND f.deptype = 'i' AND f.refclassid = 'pg_type'::regclass
  LEFT JOIN pg_range g ON g.rngmultitypid = coalesce(f.refobjid, e.oid, t.oid)
  LEFT JOIN pg_attribute a ON s.refclassid = 'pg_class'::regclass AND s.refobjsubid > 0
    AND a.attrelid = s.refobjid AND a.attnum = s.refobjsubid
)
SELECT 'relation' AS kind, r.ev_class AS oid, NULL AS part_kind, NULL::text AS part, t.needed_kind, t.needed_oid, t.needed_column
FROM target t JOIN pg_rewrite r ON r.oid = t.objid
WHERE t.classid = 'pg_rewrite'::regclass
UNION ALL
SELECT 'relation', c.oid, CASE c.relkind WHEN 'c' THEN 'attribute' ELSE 'column' END, a.attname::text, t.needed_kind, t.needed_oid, t.needed_column
FROM target t JOIN pg_class c ON c.oid = t.objid
LEFT JOIN pg_attribute a ON t.objsubid > 0 AND c.relkind IN ('r', 'p', 'c') AND a.attrelid = c.oid AND a.attnum = t.objsubid
WHERE t.classid = 'pg_class'::regclass AND c.relkind IN ('r', 'p', 'v', 'm', 'c')
UNION ALL
-- what the expressions of an exclusion constraint need is recorded for its index
SELECT 'relation', i.indrelid, CASE k.contype WHEN 'p' THEN 'primary_key' WHEN 'u' THEN 'unique' WHEN 'x' THEN 'exclusion'
         ELSE 'index' END,
       c.relname::text, t.needed_kind, t.needed_oid, t.needed_column
FROM target t JOIN pg_class c ON c.oid = t.objid JOIN pg_index i ON i.indexrelid = c.oid
LEFT JOIN pg_constraint k ON k.conindid = c.oid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x')
WHERE t.classid = 'pg_class'::regclass
UNION ALL
SELECT 'relation', d.adrelid, 'column', a.attname::text, t.needed_kind, t.needed_oid, t.needed_column
FROM target t JOIN pg_attrdef d ON d.oid = t.objid
JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
WHERE t.classid = 'pg_attrdef'::regclass
UNION ALL
SELECT CASE WHEN k.contypid <> 0 THEN 'type' ELSE 'relation' END, CASE WHEN k.contypid <> 0 THEN k.contypid ELSE k.conrelid END,
       CASE k.contype WHEN 'c' THEN CASE WHEN k.contypid = 0 THEN 'check' END WHEN 'p' THEN 'primary_key'
         WHEN 'u' THEN 'unique' WHEN 'f' THEN 'foreign_key' WHEN 'x' THEN 'exclusion' END,
       k.conname::text, t.needed_kind, t.needed_oid, t.needed_column
FROM target t JOIN pg_constraint k ON k.oid = t.objid
WHERE t.classid = 'pg_constraint'::regclass AND k.contype IN ('c', 'p', 'u', 'f', 'x')
UNION ALL
SELECT 'relation', g.tgrelid, 'trigger', g.tgname::text, t.needed_kind, t.needed_oid, t.needed_column
FROM target t JOIN pg_trigger g ON g.oid = t.objid
WHERE t.classid = 'pg_trigger'::regclass AND NOT g.tgisinternal
UNION ALL
SELECT 'relation', p.polrelid, 'policy', p.polname::text, t.needed_kind, t.needed_oid, t.needed_column
FROM target t JOIN pg_policy p ON p.oid = t.objid
WHERE t.classid = 'pg_policy'::regclass
UNION ALL
SELECT 'relation', e.stxrelid, 'statistics', e.stxname::text, t.needed_kind, t.needed_oid, t.needed_column
FROM target t JOIN pg_statistic_ext e ON e.oid = t.objid
WHERE t.classid = 'pg_statistic_ext'::regclass
UNION ALL
SELECT 'routine', t.objid, NULL, NULL, t.needed_kind, t.needed_oid, t.needed_column
FROM target t
WHERE t.classid = 'pg_proc'::regclass
UNION ALL
SELECT 'type', t.objid, NULL, NULL, t.needed_kind, t.needed_oid, t.needed_column
FROM target t
WHERE t.classid = 'pg_type'::regclass
