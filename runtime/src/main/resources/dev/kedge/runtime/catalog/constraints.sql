-- Constraints of tables; columns by their numbers. SET NULL for some columns came with PostgreSQL 15, periods and NOT ENFORCED with 18, hence the JSON.
SELECT c.conrelid AS relation,
       c.conname AS name,
       c.contype AS kind,
       c.conkey AS columns,
       c.confrelid AS target,
       c.confkey AS target_columns,
       c.confmatchtype AS match,
       c.confdeltype AS on_delete,
       c.confupdtype AS on_update,
       translate(to_jsonb(c) ->> 'confdelsetcols', '[] ', '{}')::int[] AS on_delete_columns,
       c.condeferrable AS deferrable,
       c.condeferred AS deferred,
       c.convalidated AS validated,
       c.connoinherit AS no_inherit,
       coalesce((to_jsonb(c) ->> 'conperiod')::boolean, false) AS period,
       NOT coalesce((to_jsonb(c) ->> 'conenforced')::boolean, true) AS not_enforced,
       CASE WHEN c.contype = 'c' THEN pg_get_expr(c.conbin, c.conrelid) END AS condition,
       c.conindid AS index,
       obj_description(c.oid, 'pg_constraint') AS comment,
       CASE WHEN c.contype = 'x' THEN (
         SELECT array_agg(o.oprname ORDER BY k.place)
         FROM unnest(c.conexclop) WITH ORDINALITY k (operator, place)
         JOIN pg_operator o ON o.oid = k.operator) END AS operators
FROM pg_constraint c
JOIN pg_class r ON r.oid = c.conrelid AND r.relkind IN ('r', 'p')
JOIN pg_namespace n ON n.oid = r.relnamespace
WHERE c.contype IN ('p', 'u', 'f', 'c', 'x')
  AND c.conislocal
  -- what a partition has from its table, and what a key has for each partition of the table that it refers to
  AND c.conparentid = 0
  AND NOT (r.relispartition AND c.coninhcount > 0)
  -- what a failed build has left behind holds nothing together
  AND (c.contype NOT IN ('p', 'u', 'x') OR (SELECT i.indisvalid FROM pg_index i WHERE i.indexrelid = c.conindid))
  AND {scope}
