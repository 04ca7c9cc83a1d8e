-- Rows of the catalogs as (key, row): whole rows as JSON, OIDs replaced by names. What is left out stands in one list:
-- the view "excluded". A column that a later PostgreSQL adds is compared until it is named there.
SET LOCAL search_path = public, pg_catalog;
SET LOCAL TimeZone = 'UTC';

CREATE TEMP VIEW excluded AS
SELECT * FROM (VALUES
    -- identity, storage and statistics of a relation
    ('pg_class', ARRAY['oid', 'relfilenode', 'relpages', 'reltuples', 'relallvisible', 'relallfrozen', 'relfrozenxid',
                       'relminmxid', 'relrewrite', 'reltoastrelid']),
    -- flags that the server raises at once but lowers only at VACUUM, and a count that includes dropped columns
    ('pg_class', ARRAY['relhasindex', 'relhastriggers', 'relhassubclass', 'relnatts']),
    -- the order of columns, statistics targets, and how the server remembers a default of old rows
    ('pg_attribute', ARRAY['attrelid', 'attnum', 'attcacheoff', 'attstattarget', 'atthasmissing', 'attmissingval']),
    ('pg_attrdef', ARRAY['oid', 'adrelid', 'adnum', 'adbin']),
    ('pg_constraint', ARRAY['oid', 'conbin']),
    -- set where an index was built over rows that open transactions still see
    ('pg_index', ARRAY['indcheckxmin', 'indexprs', 'indpred']),
    ('pg_type', ARRAY['oid', 'typdefaultbin']),
    ('pg_enum', ARRAY['oid', 'enumsortorder']),
    ('pg_sequence', ARRAY['seqrelid']),
    ('pg_trigger', ARRAY['oid']),
    ('pg_proc', ARRAY['oid']),
    ('pg_namespace', ARRAY['oid'])
) AS list (catalog, columns);

CREATE FUNCTION pg_temp.kept(catalog text, whole jsonb) RETURNS jsonb LANGUAGE sql AS
$$ SELECT whole - coalesce(array_agg(c), '{}') FROM excluded e, unnest(e.columns) c WHERE e.catalog = kept.catalog $$;

-- The sequence of an identity column keeps its name when the column or table is renamed, so it goes by its column.
CREATE FUNCTION pg_temp.rel(relation oid) RETURNS text LANGUAGE sql AS
$$ SELECT coalesce(
    (SELECT 'identity of ' || d.refobjid::regclass || '.' || a.attname
     FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
     WHERE d.classid = 'pg_class'::regclass AND d.objid = relation AND d.deptype = 'i' AND d.refobjsubid > 0),
    relation::regclass::text) $$;

CREATE FUNCTION pg_temp.columns(relation oid, numbers int2[]) RETURNS jsonb LANGUAGE sql AS
$$ SELECT jsonb_agg(a.attname ORDER BY n.place)
   FROM unnest(numbers) WITH ORDINALITY AS n (number, place)
   LEFT JOIN pg_attribute a ON a.attrelid = relation AND a.attnum = n.number $$;

-- After varchar to text the server keeps casts of the old type in checks and predicates that it printed before; they
-- mean the same (measured, see the design's section on equality of expressions).
CREATE FUNCTION pg_temp.expression(printed text) RETURNS text LANGUAGE sql AS
$$ SELECT regexp_replace(regexp_replace(printed, '::(character varying|text)(\[\])?', '', 'g'), '[()]', '', 'g') $$;

CREATE FUNCTION pg_temp.own(namespace oid) RETURNS boolean LANGUAGE sql AS
$$ SELECT nspname !~ '^pg_' AND nspname <> 'information_schema' FROM pg_namespace WHERE oid = namespace $$;

SELECT 'pg_namespace ' || nspname,
    (pg_temp.kept('pg_namespace', to_jsonb(n)) || jsonb_build_object('nspowner', nspowner::regrole))::text
FROM pg_namespace n WHERE pg_temp.own(n.oid)
UNION ALL
SELECT 'pg_class ' || relkind::text || ' ' || pg_temp.rel(c.oid),
    (pg_temp.kept('pg_class', to_jsonb(c)) || jsonb_build_object(
        'relname', pg_temp.rel(c.oid), 'relnamespace', relnamespace::regnamespace, 'reltype', reltype::regtype,
        'reloftype', reloftype::regtype, 'relowner', relowner::regrole))::text
FROM pg_class c WHERE pg_temp.own(relnamespace)
UNION ALL
SELECT 'pg_attribute ' || pg_temp.rel(attrelid) || '.' || CASE relkind WHEN 'i' THEN attnum::text ELSE attname END,
    (pg_temp.kept('pg_attribute', to_jsonb(a)) || jsonb_build_object(
        'attname', CASE relkind WHEN 'i' THEN '' ELSE attname END,
        'atttypid', format_type(atttypid, atttypmod), 'attcollation', attcollation::regcollation))::text
FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid
WHERE pg_temp.own(relnamespace) AND attnum > 0 AND NOT attisdropped
UNION ALL
SELECT 'pg_attrdef ' || pg_temp.rel(adrelid) || '.' || attname,
    (pg_temp.kept('pg_attrdef', to_jsonb(d)) || jsonb_build_object('adbin', pg_get_expr(adbin, adrelid)))::text
FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = adrelid AND a.attnum = adnum
UNION ALL
-- PostgreSQL 18 gives NOT NULL a constraint whose name is nobody's business
SELECT 'pg_constraint ' || conrelid::regclass || '.' || conname,
    (pg_temp.kept('pg_constraint', to_jsonb(k)) || jsonb_build_object(
        'connamespace', connamespace::regnamespace, 'conrelid', conrelid::regclass, 'contypid', contypid::regtype,
        'conindid', conindid::regclass, 'confrelid', confrelid::regclass,
        'conkey', CASE contype WHEN 'c' THEN NULL ELSE pg_temp.columns(conrelid, conkey) END,
        'confkey', pg_temp.columns(confrelid, confkey),
        'conbin', pg_temp.expression(pg_get_constraintdef(k.oid))))::text
FROM pg_constraint k WHERE pg_temp.own(connamespace) AND contype <> 'n'
UNION ALL
SELECT 'pg_index ' || indexrelid::regclass,
    (pg_temp.kept('pg_index', to_jsonb(i)) || jsonb_build_object(
        'indexrelid', indexrelid::regclass, 'indrelid', indrelid::regclass,
        'indkey', pg_temp.columns(indrelid, indkey::int2[]),
        'definition', pg_temp.expression(pg_get_indexdef(indexrelid))))::text
FROM pg_index i JOIN pg_class c ON c.oid = indexrelid WHERE pg_temp.own(relnamespace)
UNION ALL
SELECT 'pg_type ' || t.oid::regtype,
    (pg_temp.kept('pg_type', to_jsonb(t)) || jsonb_build_object(
        'typnamespace', typnamespace::regnamespace, 'typowner', typowner::regrole, 'typrelid', typrelid::regclass,
        'typelem', typelem::regtype, 'typarray', typarray::regtype, 'typbasetype', typbasetype::regtype))::text
FROM pg_type t WHERE pg_temp.own(typnamespace)
UNION ALL
SELECT 'pg_enum ' || enumtypid::regtype || ' ' || row_number() OVER (PARTITION BY enumtypid ORDER BY enumsortorder),
    (pg_temp.kept('pg_enum', to_jsonb(e)) || jsonb_build_object('enumtypid', enumtypid::regtype))::text
FROM pg_enum e
UNION ALL
SELECT 'pg_description ' || pg_describe_object(classoid, objoid, objsubid), description
FROM pg_description WHERE objoid >= 16384
UNION ALL
SELECT 'pg_sequence ' || pg_temp.rel(seqrelid),
    (pg_temp.kept('pg_sequence', to_jsonb(s)) || jsonb_build_object('seqtypid', seqtypid::regtype))::text
FROM pg_sequence s
UNION ALL
SELECT 'pg_trigger ' || tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid)
FROM pg_trigger WHERE NOT tgisinternal
UNION ALL
SELECT 'pg_proc ' || oid::regprocedure, pg_get_functiondef(oid)
FROM pg_proc WHERE pg_temp.own(pronamespace)
ORDER BY 1
