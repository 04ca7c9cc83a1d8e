-- Rows of the catalogs as (key, row): whole rows as JSON, OIDs replaced by names.
SELECT 'pg_namespace ' || nspname,
    ((to_jsonb(n) - (SELECT columns FROM excluded WHERE catalog = 'pg_namespace')) ||
        jsonb_build_object('nspowner', nspowner::regrole))::text
FROM pg_namespace n WHERE n.oid IN (SELECT oid FROM own)
UNION ALL
SELECT 'pg_class ' || relkind::text || ' ' || pg_temp.rel(c.oid),
    ((to_jsonb(c) - (SELECT columns FROM excluded WHERE catalog = 'pg_class')) || jsonb_build_object(
        'relname', pg_temp.rel(c.oid), 'relnamespace', relnamespace::regnamespace, 'reltype', reltype::regtype,
        'reloftype', reloftype::regtype, 'relowner', relowner::regrole))::text
FROM pg_class c WHERE relnamespace IN (SELECT oid FROM own)
UNION ALL
SELECT 'pg_attribute ' || pg_temp.rel(attrelid) || '.' || CASE relkind WHEN 'i' THEN attnum::text ELSE attname END,
    ((to_jsonb(a) - (SELECT columns FROM excluded WHERE catalog = 'pg_attribute')) || jsonb_build_object(
        'attname', CASE relkind WHEN 'i' THEN '' ELSE attname END,
        'atttypid', format_type(atttypid, atttypmod), 'attcollation', attcollation::regcollation))::text
FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid
WHERE relnamespace IN (SELECT oid FROM own) AND attnum > 0 AND NOT attisdropped
UNION ALL
SELECT 'pg_attrdef ' || pg_temp.rel(adrelid) || '.' || attname,
    ((to_jsonb(d) - (SELECT columns FROM excluded WHERE catalog = 'pg_attrdef')) ||
        jsonb_build_object('adbin', pg_get_expr(adbin, adrelid)))::text
FROM pg_attrdef d JOIN pg_attribute a ON a.attrelid = adrelid AND a.attnum = adnum
UNION ALL
-- PostgreSQL 18 gives NOT NULL a constraint whose name is nobody's business
SELECT 'pg_constraint ' || CASE contypid WHEN 0 THEN conrelid::regclass::text ELSE contypid::regtype::text END
        || '.' || conname,
    ((to_jsonb(k) - (SELECT columns FROM excluded WHERE catalog = 'pg_constraint')) || jsonb_build_object(
        'connamespace', connamespace::regnamespace, 'conrelid', conrelid::regclass, 'contypid', contypid::regtype,
        'conindid', conindid::regclass, 'confrelid', confrelid::regclass,
        'conkey', CASE contype WHEN 'c' THEN NULL ELSE pg_temp.columns(conrelid, conkey) END,
        'confkey', pg_temp.columns(confrelid, confkey),
        'conbin', pg_get_constraintdef(k.oid)))::text
FROM pg_constraint k WHERE connamespace IN (SELECT oid FROM own) AND contype <> 'n'
UNION ALL
SELECT 'pg_index ' || indexrelid::regclass,
    ((to_jsonb(i) - (SELECT columns FROM excluded WHERE catalog = 'pg_index')) || jsonb_build_object(
        'indexrelid', indexrelid::regclass, 'indrelid', indrelid::regclass,
        'indkey', pg_temp.columns(indrelid, indkey::int2[]),
        'definition', pg_get_indexdef(indexrelid)))::text
FROM pg_index i JOIN pg_class c ON c.oid = indexrelid WHERE relnamespace IN (SELECT oid FROM own)
UNION ALL
SELECT 'pg_type ' || t.oid::regtype,
    ((to_jsonb(t) - (SELECT columns FROM excluded WHERE catalog = 'pg_type')) || jsonb_build_object(
        'typnamespace', typnamespace::regnamespace, 'typowner', typowner::regrole, 'typrelid', typrelid::regclass,
        'typelem', typelem::regtype, 'typarray', typarray::regtype, 'typbasetype', typbasetype::regtype))::text
FROM pg_type t WHERE typnamespace IN (SELECT oid FROM own)
UNION ALL
SELECT 'pg_enum ' || enumtypid::regtype || ' ' || row_number() OVER (PARTITION BY enumtypid ORDER BY enumsortorder),
    ((to_jsonb(e) - (SELECT columns FROM excluded WHERE catalog = 'pg_enum')) ||
        jsonb_build_object('enumtypid', enumtypid::regtype))::text
FROM pg_enum e
UNION ALL
SELECT 'pg_description ' || pg_describe_object(classoid, objoid, objsubid), description
FROM pg_description WHERE objoid >= 16384
UNION ALL
SELECT 'pg_sequence ' || pg_temp.rel(seqrelid),
    ((to_jsonb(s) - (SELECT columns FROM excluded WHERE catalog = 'pg_sequence')) ||
        jsonb_build_object('seqtypid', seqtypid::regtype))::text
FROM pg_sequence s
UNION ALL
SELECT 'owner of sequence ' || d.objid::regclass, d.refobjid::regclass || '.' || attname
FROM pg_depend d
JOIN pg_class c ON c.oid = d.objid AND relkind = 'S'
JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'a'
UNION ALL
SELECT 'pg_extension ' || extname, extnamespace::regnamespace || ' ' || extversion
FROM pg_extension
UNION ALL
SELECT 'pg_trigger ' || tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid)
FROM pg_trigger WHERE NOT tgisinternal
UNION ALL
SELECT 'pg_proc ' || oid::regprocedure, CASE prokind WHEN 'a' THEN 'aggregate' ELSE pg_get_functiondef(oid) END
FROM pg_proc WHERE pronamespace IN (SELECT oid FROM own)
ORDER BY 1
