-- Range types, each with what differs from the defaults of its subtype.
SELECT t.oid,
       n.nspname AS schema,
       t.typname AS name,
       format_type(r.rngsubtype, NULL) AS subtype,
       CASE WHEN NOT o.opcdefault THEN o.opcname END AS operator_class,
       CASE WHEN NOT pg_opclass_is_visible(o.oid) THEN os.nspname END AS operator_class_schema,
       CASE WHEN r.rngcollation <> b.typcollation THEN co.collname END AS collation,
       CASE WHEN NOT pg_collation_is_visible(co.oid) THEN cn.nspname END AS collation_schema,
       c.proname AS canonical,
       CASE WHEN NOT pg_function_is_visible(c.oid) THEN cs.nspname END AS canonical_schema,
       d.proname AS subtype_diff,
       CASE WHEN NOT pg_function_is_visible(d.oid) THEN ds.nspname END AS subtype_diff_schema,
       m.typname AS multirange,
       ms.nspname AS multirange_schema,
       obj_description(t.oid, 'pg_type') AS comment
FROM pg_range r
JOIN pg_type t ON t.oid = r.rngtypid
JOIN pg_namespace n ON n.oid = t.typnamespace
JOIN pg_type b ON b.oid = r.rngsubtype
JOIN pg_type m ON m.oid = r.rngmultitypid
JOIN pg_namespace ms ON ms.oid = m.typnamespace
JOIN pg_opclass o ON o.oid = r.rngsubopc
JOIN pg_namespace os ON os.oid = o.opcnamespace
LEFT JOIN pg_collation co ON co.oid = r.rngcollation
LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
LEFT JOIN pg_proc c ON c.oid = r.rngcanonical
LEFT JOIN pg_namespace cs ON cs.oid = c.pronamespace
LEFT JOIN pg_proc d ON d.oid = r.rngsubdiff
LEFT JOIN pg_namespace ds ON ds.oid = d.pronamespace
WHERE {scope}
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
