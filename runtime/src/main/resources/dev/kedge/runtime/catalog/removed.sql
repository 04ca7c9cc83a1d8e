-- What goes when SQL drops or resets these objects (numbers, kinds, names, parts, new types, cascades), and what stands in
-- its way: "gone" tells the addresses that go along; "blocked" what depends on them and does not.
WITH RECURSIVE removal AS (
  SELECT * FROM (VALUES {removals}) AS r (number, kind, object, name, part, target, cascade)
),
root AS (
  SELECT number, kind, target, cascade, 'pg_class'::regclass::oid AS classid, to_regclass(object)::oid AS objid, 0 AS subid
  FROM removal WHERE kind = 'RELATION'
  UNION ALL
  SELECT number, kind, target, cascade, 'pg_class'::regclass, a.attrelid, a.attnum
  FROM removal JOIN pg_attribute a ON a.attrelid = to_regclass(object) AND a.attname = part
  WHERE kind IN ('COLUMN', 'COLUMN_TYPE', 'DEFAULT', 'STORAGE')
  UNION ALL
  SELECT number, kind, target, cascade, 'pg_class'::regclass, d.objid, 0
  FROM removal
  JOIN pg_attribute a ON a.attrelid = to_regclass(object) AND a.attname = part
  JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum
    AND d.classid = 'pg_class'::regclass AND d.deptype = 'i'
  WHERE kind = 'IDENTITY'
  UNION ALL
  SELECT number, kind, target, cascade, 'pg_constraint'::regclass, k.oid, 0
  FROM removal
  JOIN pg_attribute a ON a.attrelid = to_regclass(object) AND a.attname = part
  JOIN pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'n' AND k.conkey = ARRAY[a.attnum]
  WHERE kind = 'NOT_NULL'
  UNION ALL
  SELECT number, kind, target, cascade, 'pg_constraint'::regclass, k.oid, 0
  FROM removal JOIN pg_constraint k ON k.conrelid = to_regclass(object) AND k.conname = part
  WHERE kind = 'CONSTRAINT'
  UNION ALL
  SELECT number, kind, target, cascade, 'pg_trigger'::regclass, t.oid, 0
  FROM removal JOIN pg_trigger t ON t.tgrelid = to_regclass(object) AND t.tgname = part
  WHERE kind IN ('TRIGGER', 'TRIGGER_STATE')
  UNION ALL
  SELECT number, kind, target, cascade, 'pg_policy'::regclass, p.oid, 0
  FROM removal JOIN pg_policy p ON p.polrelid = to_regclass(object) AND p.polname = part
  WHERE kind = 'POLICY'
  UNION ALL
  SELECT number, kind, target, cascade, 'pg_rewrite'::regclass, w.oid, 0
  FROM removal JOIN pg_rewrite w ON w.ev_class = to_regclass(object) AND w.rulename = part
  WHERE kind = 'RULE'
  UNION ALL
  SELECT number, kind, target, cascade, 'pg_type'::regclass, to_regtype(object), 0 FROM removal WHERE kind = 'TYPE'
  UNION ALL
  SELECT number, kind, target, cascade, 'pg_constraint'::regclass, k.oid, 0
  FROM removal JOIN pg_constraint k ON k.contypid = to_regtype(object) AND k.conname = part
  WHERE kind = 'DOMAIN_CONSTRAINT'
  UNION ALL
  SELECT number, kind, target, cascade, 'pg_class'::regclass, a.attrelid, a.attnum
  FROM removal
  JOIN pg_type t ON t.oid = to_regtype(object)
  JOIN pg_attribute a ON a.attrelid = t.typrelid AND a.attname = part
  WHERE kind = 'ATTRIBUTE'
  UNION ALL
  -- by its name alone where there is but one of it
  SELECT number, kind, target, cascade, 'pg_proc'::regclass, p.oid, 0
  FROM removal
  JOIN pg_proc p ON p.proname = name AND p.pronamespace = CASE WHEN object = quote_ident(name)
    THEN current_schema()::regnamespace::oid ELSE to_regnamespace(left(object, -1 - length(quote_ident(name)))) END
  WHERE kind = 'ROUTINE'
    AND (replace(replace(replace(lower(part), 'timestamp with time zone', 'timestamptz'), 'character varying', 'varchar'), ' ', '')
        = replace(replace(replace((
          SELECT coalesce(string_agg(format_type(a, NULL), ',' ORDER BY n), '')
          FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY u (a, n)),
          'timestamp with time zone', 'timestamptz'), 'character varying', 'varchar'), ' ', '')
      OR 1 = (SELECT count(*) FROM pg_proc q WHERE q.proname = p.proname AND q.pronamespace = p.pronamespace))
  UNION ALL
  SELECT number, kind, target, cascade, 'pg_namespace'::regclass, to_regnamespace(object), 0
  FROM removal WHERE kind = 'SCHEMA'
  UNION ALL
  SELECT number, kind, target, cascade, 'pg_extension'::regclass, e.oid, 0
  FROM removal JOIN pg_extension e ON e.extname = name
  WHERE kind = 'EXTENSION'
),
-- columns and checks that children have from a table have no dependency of their own
member AS (
  SELECT * FROM root WHERE objid IS NOT NULL
  UNION
  SELECT x.number, x.kind, x.target, x.cascade, x.classid, x.objid, x.subid
  FROM member m
  CROSS JOIN LATERAL (
    SELECT m.number, m.kind, m.target, m.cascade, 'pg_class'::regclass::oid AS classid, c.attrelid AS objid,
           c.attnum::int AS subid
    FROM pg_inherits i
    JOIN pg_attribute a ON a.attrelid = m.objid AND a.attnum = m.subid
    JOIN pg_attribute c ON c.attrelid = i.inhrelid AND c.attname = a.attname
    WHERE m.classid = 'pg_class'::regclass AND m.subid > 0 AND i.inhparent = m.objid
      AND (m.kind <> 'COLUMN' OR NOT c.attislocal AND c.attinhcount = 1)
    UNION ALL
    SELECT m.number, m.kind, m.target, m.cascade, m.classid, c.oid, 0
    FROM pg_constraint k
    JOIN pg_inherits i ON i.inhparent = k.conrelid
    JOIN pg_constraint c ON c.conrelid = i.inhrelid AND c.conname = k.conname
    WHERE m.classid = 'pg_constraint'::regclass AND k.oid = m.objid AND k.contype = 'c' AND NOT c.conislocal
      AND c.coninhcount = 1
    UNION ALL
    SELECT m.number, m.kind, m.target, m.cascade, d.classid, d.objid, d.objsubid
    FROM pg_depend d
    WHERE m.kind NOT IN ('COLUMN_TYPE', 'DEFAULT', 'STORAGE', 'TRIGGER_STATE')
      AND d.refclassid = m.classid AND d.refobjid = m.objid AND (m.subid = 0 OR d.refobjsubid = m.subid)
      AND (d.deptype IN ('a', 'i', 'P', 'S') OR m.cascade AND d.deptype = 'n')
    UNION ALL
    -- a view goes with its query
    SELECT m.number, m.kind, m.target, m.cascade, 'pg_class'::regclass, r.ev_class, 0
    FROM pg_rewrite r
    WHERE m.cascade AND m.classid = 'pg_rewrite'::regclass AND r.oid = m.objid AND r.rulename = '_RETURN'
  ) x
),
gone AS MATERIALIZED (
  SELECT number, kind, target, cascade, classid, objid, subid FROM member
),
-- what depends on what goes, and what another type cannot be set under
dependent AS (
  SELECT DISTINCT ON (d.classid, d.objid, d.objsubid) g.number, g.kind, g.target, d.classid, d.objid, d.objsubid AS subid,
         g.classid AS on_classid, g.objid AS on_objid, g.subid AS on_subid
  FROM gone g
  JOIN pg_depend d ON d.refclassid = g.classid AND d.refobjid = g.objid AND (g.subid = 0 OR d.refobjsubid = g.subid)
  WHERE (d.deptype = 'n' AND g.kind NOT IN ('COLUMN_TYPE', 'DEFAULT', 'STORAGE', 'TRIGGER_STATE', 'NOT_NULL')
      OR g.kind = 'COLUMN_TYPE' AND g.classid = 'pg_class'::regclass AND d.deptype IN ('n', 'a') AND CASE d.classid
        WHEN 'pg_rewrite'::regclass THEN true
        WHEN 'pg_trigger'::regclass THEN true
        WHEN 'pg_policy'::regclass THEN true
        WHEN 'pg_proc'::regclass THEN true
        WHEN 'pg_publication_rel'::regclass THEN d.deptype = 'n'
        WHEN 'pg_attrdef'::regclass THEN d.objid <> coalesce((
          SELECT e.oid FROM pg_attrdef e WHERE e.adrelid = g.objid AND e.adnum = g.subid), 0)
        ELSE false END)
    AND NOT EXISTS (
      SELECT FROM gone o
      WHERE o.classid = d.classid AND o.objid = d.objid AND (o.subid = 0 OR o.subid = d.objsubid)
        AND o.kind NOT IN ('COLUMN_TYPE', 'DEFAULT', 'STORAGE', 'TRIGGER_STATE'))
    -- nor is what the SQL gives another type or default
    AND NOT EXISTS (
      SELECT FROM gone o
      WHERE o.kind = 'COLUMN_TYPE' AND g.kind <> 'COLUMN_TYPE' AND d.classid = 'pg_class'::regclass
        AND o.objid = d.objid AND o.subid = d.objsubid)
    AND NOT EXISTS (
      SELECT FROM gone o JOIN pg_attrdef e ON e.adrelid = o.objid AND e.adnum = o.subid
      WHERE o.kind = 'DEFAULT' AND d.classid = 'pg_attrdef'::regclass AND e.oid = d.objid)
    AND NOT EXISTS (
      SELECT FROM pg_depend e WHERE e.classid = d.classid AND e.objid = d.objid AND e.deptype = 'e')
  ORDER BY d.classid, d.objid, d.objsubid, g.number
  ),
-- keys, indexes and checks over a column are made again with its new type, which goes wrong where values of the one are
-- nothing to those of the other
remade AS (
  SELECT DISTINCT ON (d.classid, d.objid) g.number, g.kind, g.target, d.classid, d.objid, 0 AS subid,
         g.classid AS on_classid, g.objid AS on_objid, g.subid AS on_subid
  FROM gone g
  JOIN pg_attribute a ON a.attrelid = g.objid AND a.attnum = g.subid
  JOIN pg_type t ON t.oid = a.atttypid
  JOIN pg_depend d ON d.refclassid = g.classid AND d.refobjid = g.objid AND d.refobjsubid = g.subid
  LEFT JOIN pg_type u ON u.oid = CASE WHEN g.target <> '' THEN to_regtype(regexp_replace(g.target, '\([^()]*\)', '')) END
  WHERE g.kind = 'COLUMN_TYPE' AND g.classid = 'pg_class'::regclass
    AND (u.oid IS NULL OR u.typcategory <> t.typcategory OR t.typtype = 'e' OR u.typtype = 'e')
    AND CASE d.classid
      WHEN 'pg_constraint'::regclass THEN EXISTS (
        SELECT FROM pg_constraint k WHERE k.oid = d.objid AND k.contype IN ('c', 'f', 'x') AND k.coninhcount = 0 AND k.conparentid = 0)
      WHEN 'pg_class'::regclass THEN EXISTS (
        SELECT FROM pg_index i WHERE i.indexrelid = d.objid AND (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL))
      ELSE false END
  ORDER BY d.classid, d.objid, g.number
),
-- what is taken off takes members of its own along, and what depends on those must be taken off before it
taken AS (
  SELECT number, kind, target, classid, objid, subid, on_classid, on_objid, on_subid, 0 AS depth, true AS first
  FROM (SELECT * FROM dependent UNION SELECT * FROM remade) d
  UNION
  SELECT t.number, t.kind, t.target, x.classid, x.objid, x.subid, x.on_classid, x.on_objid, x.on_subid, t.depth + x.more,
         x.more > 0
  FROM taken t
  CROSS JOIN LATERAL (
    SELECT d.classid, d.objid, d.objsubid AS subid, d.refclassid AS on_classid, d.refobjid AS on_objid,
           d.refobjsubid AS on_subid, (d.deptype = 'n')::int AS more
    FROM pg_depend d
    WHERE d.refclassid = t.classid AND d.refobjid = t.objid AND (t.subid = 0 OR d.refobjsubid = t.subid)
      AND d.deptype IN ('n', 'a', 'i')
    UNION ALL
    SELECT 'pg_class'::regclass, r.ev_class, 0, t.on_classid, t.on_objid, t.on_subid, 0
    FROM pg_rewrite r WHERE t.classid = 'pg_rewrite'::regclass AND r.oid = t.objid AND r.rulename = '_RETURN'
  ) x
  WHERE t.depth < 50
),
obstacle AS (
  SELECT DISTINCT ON (classid, objid, subid) * FROM taken t
  WHERE first AND (depth = 0 OR NOT EXISTS (
      SELECT FROM taken o WHERE o.classid = t.classid AND o.objid = t.objid AND o.subid IN (0, t.subid) AND NOT o.first AND o.depth < t.depth)
    AND NOT EXISTS (
      SELECT FROM pg_depend e WHERE e.classid = t.classid AND e.objid = t.objid AND e.deptype = 'e'))
  ORDER BY classid, objid, subid, depth DESC
)
SELECT 'gone' AS role, g.number, g.kind, g.classid, g.objid, g.subid,
       EXISTS (
         SELECT FROM root r
         WHERE r.classid = g.classid AND r.objid = g.objid AND r.subid = g.subid) AS named,
       NULL AS description, NULL AS schema, NULL AS object, NULL AS part, NULL AS needed, NULL AS way_out, 0 AS depth
FROM gone g
UNION ALL
-- an index that tells the rows of a table apart takes that along
SELECT 'gone', g.number, g.kind, g.classid, i.indrelid, -1, false, NULL, NULL, NULL, NULL, NULL, NULL, 0
FROM gone g JOIN pg_index i ON i.indexrelid = g.objid AND i.indisreplident
WHERE g.classid = 'pg_class'::regclass AND g.subid = 0
UNION ALL
-- what an index says of itself is not made again with it
SELECT 'gone', g.number, 'REMADE', d.classid, d.objid, 0, false, NULL, NULL, NULL, NULL, NULL, NULL, 0
FROM gone g
JOIN pg_depend d ON d.refclassid = g.classid AND d.refobjid = g.objid AND d.refobjsubid = g.subid
WHERE g.kind = 'COLUMN_TYPE' AND g.classid = 'pg_class'::regclass
  AND d.classid IN ('pg_class'::regclass, 'pg_constraint'::regclass)
UNION ALL
SELECT 'publication', g.number, g.kind, g.classid, g.objid, 0, false, i.identity, NULL, NULL, NULL, NULL, NULL, 0
FROM gone g CROSS JOIN LATERAL pg_identify_object(g.classid, g.objid, 0) i
WHERE g.classid = 'pg_publication_rel'::regclass
UNION ALL
SELECT 'blocked', d.number, d.kind, d.classid, d.objid, d.subid, false,
       regexp_replace(pg_describe_object(d.classid, d.objid, d.subid), '^rule "?_RETURN"? on ', ''),
       w.schema, w.object, w.part, pg_describe_object(d.on_classid, d.on_objid, d.on_subid),
       CASE d.classid
         WHEN 'pg_rewrite'::regclass THEN (
           SELECT CASE WHEN r.rulename <> '_RETURN' THEN format('DROP RULE %I ON %s', r.rulename, r.ev_class::regclass)
             ELSE format('DROP %s %s', CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END, r.ev_class::regclass) END
           FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE r.oid = d.objid)
         WHEN 'pg_constraint'::regclass THEN (
           SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', k.conrelid::regclass, k.conname)
           FROM pg_constraint k WHERE k.oid = d.objid AND k.conrelid <> 0)
         WHEN 'pg_trigger'::regclass THEN (
           SELECT format('DROP TRIGGER %I ON %s', t.tgname, t.tgrelid::regclass) FROM pg_trigger t WHERE t.oid = d.objid)
         WHEN 'pg_policy'::regclass THEN (
           SELECT format('DROP POLICY %I ON %s', p.polname, p.polrelid::regclass) FROM pg_policy p WHERE p.oid = d.objid)
         WHEN 'pg_attrdef'::regclass THEN (
           SELECT format(CASE a.attgenerated WHEN '' THEN 'ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT'
                         ELSE 'ALTER TABLE %s DROP COLUMN %I' END, e.adrelid::regclass, a.attname)
           FROM pg_attrdef e JOIN pg_attribute a ON a.attrelid = e.adrelid AND a.attnum = e.adnum WHERE e.oid = d.objid)
         WHEN 'pg_proc'::regclass THEN 'DROP ROUTINE ' || d.objid::regprocedure
         WHEN 'pg_publication_rel'::regclass THEN (
           SELECT format('ALTER PUBLICATION %I DROP TABLE %s', p.pubname, r.prrelid::regclass)
           FROM pg_publication_rel r JOIN pg_publication p ON p.oid = r.prpubid WHERE r.oid = d.objid)
         WHEN 'pg_cast'::regclass THEN 'DROP CAST ' || (pg_identify_object(d.classid, d.objid, 0)).identity
         WHEN 'pg_collation'::regclass THEN 'DROP COLLATION ' || d.objid::regcollation
         WHEN 'pg_operator'::regclass THEN 'DROP OPERATOR ' || d.objid::regoperator
         WHEN 'pg_type'::regclass THEN (
           SELECT format('DROP %s %s', CASE t.typtype WHEN 'd' THEN 'DOMAIN' ELSE 'TYPE' END, t.oid::regtype)
           FROM pg_type t WHERE t.oid = d.objid AND t.typtype IN ('d', 'r', 'e', 'b'))
         WHEN 'pg_statistic_ext'::regclass THEN (
           SELECT format('DROP STATISTICS %I.%I', x.stxnamespace::regnamespace, x.stxname)
           FROM pg_statistic_ext x WHERE x.oid = d.objid)
         WHEN 'pg_class'::regclass THEN (
           SELECT CASE
             WHEN c.relkind = 'v' THEN format('DROP VIEW %s', c.oid::regclass)
             WHEN c.relkind = 'm' THEN format('DROP MATERIALIZED VIEW %s', c.oid::regclass)
             WHEN c.relkind = 'c' THEN format('ALTER TYPE %s DROP ATTRIBUTE %I', c.oid::regclass, a.attname)
             WHEN d.subid > 0 THEN format('ALTER TABLE %s DROP COLUMN %I', c.oid::regclass, a.attname)
             WHEN c.relkind IN ('i', 'I') THEN format('DROP INDEX %s', c.oid::regclass)
             WHEN c.relkind = 'f' THEN format('DROP FOREIGN TABLE %s', c.oid::regclass)
             WHEN c.relkind = 'S' THEN format('DROP SEQUENCE %s', c.oid::regclass)
             WHEN EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = c.oid AND i.inhparent = d.on_objid)
               THEN format('ALTER TABLE %s NO INHERIT %s', c.oid::regclass, d.on_objid::regclass)
             ELSE format('DROP TABLE %s', c.oid::regclass) END
           FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.subid AND d.subid > 0
           WHERE c.oid = d.objid) END, d.depth
FROM obstacle d
-- under which name a schema knows it; of what a partition has from its table under that of the table
LEFT JOIN LATERAL (
  SELECT n.nspname AS schema, x.name AS object, x.part
  FROM (
    SELECT c.relnamespace, c.relname, '' FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
    WHERE d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid AND r.rulename = '_RETURN'
    UNION ALL
    SELECT c.relnamespace, c.relname, k.conname
    FROM pg_constraint k
    JOIN pg_class c ON c.oid = CASE WHEN k.conparentid <> 0 OR k.coninhcount > 0
      THEN coalesce(pg_partition_root(k.conrelid), k.conrelid) ELSE k.conrelid END
    WHERE d.classid = 'pg_constraint'::regclass AND k.oid = d.objid
    UNION ALL
    SELECT t.typnamespace, t.typname, k.conname
    FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid
    WHERE d.classid = 'pg_constraint'::regclass AND k.oid = d.objid
    UNION ALL
    SELECT c.relnamespace, c.relname, a.attname
    FROM pg_attrdef e
    JOIN pg_attribute a ON a.attrelid = e.adrelid AND a.attnum = e.adnum
    JOIN pg_class c ON c.oid = coalesce(CASE WHEN (SELECT relispartition FROM pg_class WHERE oid = e.adrelid)
      THEN pg_partition_root(e.adrelid) END, e.adrelid)
    WHERE d.classid = 'pg_attrdef'::regclass AND e.oid = d.objid AND c.relkind <> 'v'
    UNION ALL
    SELECT c.relnamespace, c.relname, t.tgname
    FROM pg_trigger t
    JOIN pg_class c ON c.oid = CASE WHEN t.tgparentid <> 0 THEN pg_partition_root(t.tgrelid) ELSE t.tgrelid END
    WHERE d.classid = 'pg_trigger'::regclass AND t.oid = d.objid
    UNION ALL
    SELECT c.relnamespace, c.relname, p.polname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE d.classid = 'pg_policy'::regclass AND p.oid = d.objid
    UNION ALL
    SELECT c.relnamespace, c.relname, s.stxname
    FROM pg_statistic_ext s JOIN pg_class c ON c.oid = s.stxrelid AND c.relnamespace = s.stxnamespace
    WHERE d.classid = 'pg_statistic_ext'::regclass AND s.oid = d.objid
    UNION ALL
    SELECT c.relnamespace, c.relname, coalesce(a.attname, '')
    FROM pg_class o
    JOIN pg_class c ON c.oid = CASE WHEN o.relispartition AND o.relkind IN ('r', 'p') AND d.subid > 0
      THEN pg_partition_root(o.oid) ELSE o.oid END
    LEFT JOIN pg_attribute a ON a.attrelid = o.oid AND a.attnum = d.subid AND d.subid > 0
    WHERE d.classid = 'pg_class'::regclass AND o.oid = d.objid AND o.relkind NOT IN ('i', 'I')
    UNION ALL
    SELECT c.relnamespace, c.relname, x.relname
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
    WHERE d.classid = 'pg_class'::regclass AND i.indexrelid = d.objid
    UNION ALL
    SELECT p.pronamespace, p.proname, '(' FROM pg_proc p WHERE d.classid = 'pg_proc'::regclass AND p.oid = d.objid
    UNION ALL
    SELECT t.typnamespace, t.typname, '' FROM pg_type t WHERE d.classid = 'pg_type'::regclass AND t.oid = d.objid
    UNION ALL
    SELECT l.collnamespace, l.collname, '' FROM pg_collation l WHERE d.classid = 'pg_collation'::regclass AND l.oid = d.objid
  ) x (namespace, name, part)
  JOIN pg_namespace n ON n.oid = x.namespace) w ON true
ORDER BY depth DESC, classid, objid, subid
