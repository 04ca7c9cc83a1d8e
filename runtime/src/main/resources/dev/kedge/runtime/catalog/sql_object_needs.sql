-- The objects that SQL objects need, except built-in ones: the number of the SQL object, and the OIDs of the needed object, with
-- its name if it can be declared. Members of operator classes and families and tables of publications count as parts of these.
WITH object (number, catalog, oid) AS (
  SELECT * FROM unnest(?::integer[], ?::oid[], ?::oid[])
),
part AS (
  SELECT number, catalog, oid FROM object
  UNION
  SELECT o.number, d.classid, d.objid
  FROM object o JOIN pg_depend d ON d.refclassid = o.catalog AND d.refobjid = o.oid AND d.deptype IN ('i', 'a')
  WHERE d.classid IN ('pg_amop'::regclass, 'pg_amproc'::regclass, 'pg_publication_rel'::regclass, 'pg_attrdef'::regclass)
)
SELECT DISTINCT p.number, d.refclassid::oid AS catalog, d.refobjid AS oid, coalesce(n.nspname, '') AS schema,
       coalesce(c.relname, t.typname, f.proname, '') AS name
FROM part p
JOIN pg_depend d ON d.classid = p.catalog AND d.objid = p.oid AND d.deptype IN ('n', 'a')
LEFT JOIN pg_class c ON d.refclassid = 'pg_class'::regclass AND c.oid = d.refobjid
LEFT JOIN pg_type a ON d.refclassid = 'pg_type'::regclass AND a.oid = d.refobjid
LEFT JOIN pg_type t ON t.oid = CASE WHEN a.typcategory = 'A' THEN a.typelem ELSE a.oid END
LEFT JOIN pg_proc f ON d.refclassid = 'pg_proc'::regclass AND f.oid = d.refobjid
LEFT JOIN pg_namespace n ON n.oid = coalesce(c.relnamespace, t.typnamespace, f.pronamespace)
WHERE d.refobjid >= 16384 AND d.refclassid <> 'pg_namespace'::regclass
  AND NOT EXISTS (SELECT FROM part o WHERE o.number = p.number AND o.catalog = d.refclassid AND o.oid = d.refobjid)
ORDER BY p.number, schema, name
