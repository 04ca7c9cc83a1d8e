-- Indexes of tables and materialized views, those of constraints too; what differs from the method's or column's own way is named for each key.
SELECT i.indrelid AS relation,
       i.indexrelid AS oid,
       c.relname AS name,
       am.amname AS method,
       i.indisunique AS unique,
       i.indnkeyatts AS keys,
       string_to_array(i.indkey::text, ' ')::int[] AS columns,
       string_to_array(i.indoption::text, ' ')::int[] AS options,
       coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) AS nulls_not_distinct,
       pg_get_expr(i.indpred, i.indrelid) AS condition,
       c.reloptions AS parameters,
       t.spcname AS tablespace,
       obj_description(i.indexrelid, 'pg_class') AS comment,
       k.expressions,
       k.collations,
       k.classes,
       k.class_parameters,
       EXISTS (
         SELECT FROM pg_constraint x WHERE x.conindid = i.indexrelid AND x.contype IN ('p', 'u', 'x')) AS of_constraint
FROM pg_index i
JOIN pg_class c ON c.oid = i.indexrelid
JOIN pg_am am ON am.oid = c.relam
JOIN pg_class r ON r.oid = i.indrelid AND r.relkind IN ('r', 'p', 'm')
JOIN pg_namespace n ON n.oid = r.relnamespace
LEFT JOIN pg_tablespace t ON t.oid = c.reltablespace
CROSS JOIN LATERAL (
  SELECT array_agg(CASE WHEN p.key = 0 THEN pg_get_indexdef(i.indexrelid, p.place::int, false) END ORDER BY p.place)
           AS expressions,
         array_agg(CASE WHEN co.oid <> coalesce(a.attcollation, 100) THEN
           CASE WHEN pg_collation_is_visible(co.oid) THEN '' ELSE quote_ident(cn.nspname) || '.' END
             || quote_ident(co.collname) END ORDER BY p.place) AS collations,
         array_agg(CASE WHEN NOT o.opcdefault OR ia.attoptions IS NOT NULL THEN
           CASE WHEN pg_opclass_is_visible(o.oid) THEN '' ELSE quote_ident(os.nspname) || '.' END
             || quote_ident(o.opcname) END ORDER BY p.place) AS classes,
         array_agg(array_to_string(ia.attoptions, ',') ORDER BY p.place) AS class_parameters
  FROM unnest(string_to_array(i.indkey::text, ' ')::int[], string_to_array(i.indclass::text, ' ')::oid[],
              string_to_array(i.indcollation::text, ' ')::oid[]) WITH ORDINALITY p (key, opclass, collate_with, place)
  JOIN pg_opclass o ON o.oid = p.opclass
  JOIN pg_namespace os ON os.oid = o.opcnamespace
  JOIN pg_attribute ia ON ia.attrelid = i.indexrelid AND ia.attnum = p.place
  LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = p.key AND p.key <> 0
  LEFT JOIN pg_collation co ON co.oid = p.collate_with
  LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
  WHERE p.place <= i.indnkeyatts) k
WHERE {scope}
  AND NOT c.relispartition
  -- what a failed build has left behind is none, though it looks like one
  AND (i.indisvalid OR EXISTS (SELECT FROM pg_constraint x WHERE x.conindid = i.indexrelid))
