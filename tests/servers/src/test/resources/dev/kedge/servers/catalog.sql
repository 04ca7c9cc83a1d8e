-- Rows of the catalogs as (key, row): whole rows as JSON, OIDs replaced by names, numbers of columns by their names.
-- The server keeps the OIDs below 16384 to itself.
WITH RECURSIVE member AS MATERIALIZED (
    SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), own AS MATERIALIZED (
    SELECT oid FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
        AND (tableoid, oid) NOT IN (SELECT classid, objid FROM member)
), rel AS MATERIALIZED (
    -- The sequence of an identity column keeps its name when the column or table is renamed, so it goes by its column;
    -- so does an index that the server made for a partition, so it goes by what it is a part of.
    SELECT c.oid, relkind, relowner, CASE
        WHEN d.refobjid IS NOT NULL THEN
            'identity of ' || d.refobjid::regclass || '.' ||
            (SELECT attname FROM pg_attribute WHERE attrelid = d.refobjid AND attnum = d.refobjsubid)
        WHEN relkind IN ('i', 'I') AND relispartition THEN
            'part of ' || pg_partition_root(c.oid) || ' on ' || indrelid::regclass
        ELSE c.oid::regclass::text END AS name
    FROM pg_class c LEFT JOIN pg_index i ON indexrelid = c.oid
    LEFT JOIN pg_depend d ON relkind = 'S' AND d.classid = c.tableoid AND d.objid = c.oid AND d.deptype = 'i'
        AND d.refclassid = c.tableoid
    WHERE c.oid >= 16384 AND relnamespace IN (SELECT oid FROM own)
        AND NOT EXISTS (
            SELECT FROM member
            WHERE classid = c.tableoid AND objid IN (c.oid, indrelid)
                OR classid = 'pg_type'::regclass AND objid = reltype)
), typ AS MATERIALIZED (
    -- an array belongs to what the type of its elements belongs to
    SELECT t.oid FROM pg_type t LEFT JOIN pg_type e ON e.oid = t.typelem AND e.typarray = t.oid
    WHERE t.oid >= 16384 AND t.typnamespace IN (SELECT oid FROM own)
        AND (t.typrelid = 0 OR t.typrelid IN (SELECT oid FROM rel))
        AND (t.tableoid, coalesce(e.oid, t.oid)) NOT IN (SELECT classid, objid FROM member)
        AND ('pg_class'::regclass::oid, coalesce(e.typrelid, 0)) NOT IN (SELECT classid, objid FROM member)
), root (oid, root) AS (
    SELECT oid, oid FROM pg_constraint
    WHERE oid >= 16384 AND conparentid = 0 AND (conrelid IN (SELECT oid FROM rel) OR contypid IN (SELECT oid FROM typ))
    UNION ALL
    SELECT k.oid, root.root FROM pg_constraint k JOIN root ON k.conparentid = root.oid
), con AS MATERIALIZED (
    -- PostgreSQL 18 gives NOT NULL a constraint whose name is nobody's business; nor are those that it gives to the
    -- parts of a constraint.
    SELECT k.oid, CASE
        WHEN k.contype = 'n' THEN
            CASE k.conrelid WHEN 0 THEN k.contypid::regtype::text ELSE k.conrelid::regclass::text END ||
            '.' || pg_get_constraintdef(k.oid)
        WHEN k.contypid <> 0 THEN k.contypid::regtype || '.' || k.conname
        WHEN k.conparentid = 0 THEN k.conrelid::regclass || '.' || k.conname
        ELSE 'part of ' || r.conrelid::regclass || '.' || r.conname || ' on ' || k.conrelid::regclass || ' to ' ||
            k.confrelid::regclass END AS name
    FROM root JOIN pg_constraint k ON k.oid = root.oid JOIN pg_constraint r ON r.oid = root.root
)
SELECT 'pg_namespace ' || nspname,
    ((to_jsonb(n) - (SELECT columns FROM excluded WHERE catalog = 'pg_namespace')) || jsonb_build_object(
        'nspowner', nspowner::regrole, 'nspacl', pg_temp.privileges(nspacl, 'n', nspowner)))::text
FROM pg_namespace n WHERE n.oid IN (SELECT oid FROM own)
UNION ALL
SELECT 'pg_extension ' || extname,
    ((to_jsonb(e) - (SELECT columns FROM excluded WHERE catalog = 'pg_extension')) || jsonb_build_object(
        'extowner', extowner::regrole, 'extnamespace', extnamespace::regnamespace,
        'extconfig', extconfig::regclass[]))::text
FROM pg_extension e
UNION ALL
SELECT 'pg_class ' || c.relkind::text || ' ' || name,
    ((to_jsonb(c) - (SELECT columns FROM excluded WHERE catalog = 'pg_class')) || jsonb_build_object(
        'relpersistence', c.relpersistence,
        'relname', name, 'relnamespace', relnamespace::regnamespace, 'reltype', reltype::regtype,
        'reloftype', reloftype::regtype, 'relowner', c.relowner::regrole,
        'relam', (SELECT amname FROM pg_am WHERE oid = relam),
        'reltablespace', (SELECT spcname FROM pg_tablespace WHERE oid = reltablespace),
        'relacl', pg_temp.privileges(relacl, CASE c.relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, c.relowner),
        'reloptions', pg_temp.sorted(reloptions),
        'toast', (SELECT pg_temp.sorted(t.reloptions) FROM pg_class t WHERE t.oid = c.reltoastrelid),
        'relpartbound', pg_get_expr(relpartbound, c.oid),
        'query', CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END))::text
FROM pg_class c JOIN rel ON rel.oid = c.oid
UNION ALL
SELECT 'pg_attribute ' || name || '.' || CASE WHEN relkind IN ('i', 'I') THEN attnum::text ELSE attname END,
    ((to_jsonb(a) - (SELECT columns FROM excluded WHERE catalog = 'pg_attribute')) || jsonb_build_object(
        'attname', CASE WHEN relkind IN ('i', 'I') THEN '' ELSE attname END,
        'atttypid', format_type(atttypid, atttypmod), 'attcollation', attcollation::regcollation,
        'attacl', pg_temp.privileges(attacl, 'c', relowner), 'attoptions', pg_temp.sorted(attoptions)))::text
FROM pg_attribute a JOIN rel ON rel.oid = attrelid
WHERE attnum > 0 AND NOT attisdropped
UNION ALL
SELECT 'pg_attrdef ' || name || '.' || attname,
    ((to_jsonb(d) - (SELECT columns FROM excluded WHERE catalog = 'pg_attrdef')) ||
        jsonb_build_object('adbin', pg_get_expr(adbin, adrelid)))::text
FROM pg_attrdef d JOIN rel ON rel.oid = adrelid JOIN pg_attribute a ON attrelid = adrelid AND attnum = adnum
UNION ALL
SELECT 'pg_constraint ' || con.name,
    ((to_jsonb(k) - (SELECT columns FROM excluded WHERE catalog = 'pg_constraint')) || jsonb_build_object(
        'conname', con.name, 'connamespace', connamespace::regnamespace, 'conrelid', conrelid::regclass,
        'contypid', contypid::regtype, 'conindid', rel.name, 'confrelid', confrelid::regclass,
        'conparentid', parent.name,
        -- of a key it says only whether it was made for a partition or before there was one
        'connoinherit', CASE WHEN contype IN ('c', 'n') THEN connoinherit END,
        -- a partition that was NOT NULL before its table was keeps a constraint of its own, which DROP NOT NULL takes along
        'conislocal', CASE WHEN contype <> 'n' OR NOT EXISTS (SELECT FROM pg_class o WHERE o.oid = conrelid AND o.relispartition) THEN conislocal END,
        -- before PostgreSQL 18 VALIDATE leaves the parts towards partitions of the other table as they are
        'convalidated', CASE WHEN confrelid = 0 OR parent.name IS NULL OR parent.name NOT LIKE '%' || conrelid::regclass || '.%' THEN convalidated END,
        'conkey', CASE contype WHEN 'c' THEN pg_temp.column_set(conrelid, conkey)
            ELSE pg_temp.columns(conrelid, conkey) END,
        'confkey', pg_temp.columns(confrelid, confkey),
        'confdelsetcols', pg_temp.column_set(conrelid, ARRAY(
            SELECT jsonb_array_elements_text(nullif(to_jsonb(k) -> 'confdelsetcols', 'null')))::int2[]),
        'conpfeqop', pg_temp.names('pg_operator', conpfeqop), 'conppeqop', pg_temp.names('pg_operator', conppeqop),
        'conffeqop', pg_temp.names('pg_operator', conffeqop), 'conexclop', pg_temp.names('pg_operator', conexclop),
        'conbin', CASE WHEN parent.name IS NULL THEN pg_get_constraintdef(k.oid) ELSE replace(pg_get_constraintdef(k.oid), ' NOT VALID', '') END))::text
FROM con JOIN pg_constraint k ON k.oid = con.oid LEFT JOIN con parent ON parent.oid = conparentid
LEFT JOIN rel ON rel.oid = conindid
UNION ALL
SELECT 'pg_index ' || name,
    ((to_jsonb(i) - (SELECT columns FROM excluded WHERE catalog = 'pg_index')) || jsonb_build_object(
        'indexrelid', name, 'indrelid', indrelid::regclass,
        'indkey', pg_temp.columns(indrelid, indkey::int2[]),
        'indclass', pg_temp.names('pg_opclass', indclass::oid[]),
        'indcollation', pg_temp.names('pg_collation', indcollation::oid[]),
        -- neither its name nor its parameters, which stand in its relation's row
        'definition', regexp_replace(pg_get_indexdef(indexrelid),
            '^CREATE (UNIQUE )?INDEX .*? ON ' || CASE WHEN reloptions IS NULL THEN '' ELSE '| WITH \([^()]*\)' END,
            '', 'g')))::text
FROM pg_index i JOIN rel ON rel.oid = indexrelid JOIN pg_class c ON c.oid = indexrelid
UNION ALL
SELECT 'pg_type ' || t.oid::regtype,
    ((to_jsonb(t) - (SELECT columns FROM excluded WHERE catalog = 'pg_type')) || jsonb_build_object(
        'typnamespace', typnamespace::regnamespace, 'typowner', typowner::regrole, 'typrelid', typrelid::regclass,
        'typelem', typelem::regtype, 'typarray', typarray::regtype,
        'typbasetype', format_type(nullif(typbasetype, 0), typtypmod), 'typcollation', typcollation::regcollation,
        'typdefault', coalesce(pg_get_expr(typdefaultbin, 0), typdefault),
        'typacl', pg_temp.privileges(typacl, 'T', typowner)))::text
FROM pg_type t JOIN typ ON typ.oid = t.oid
UNION ALL
SELECT 'pg_enum ' || enumtypid::regtype || ' ' || row_number() OVER (PARTITION BY enumtypid ORDER BY enumsortorder),
    ((to_jsonb(e) - (SELECT columns FROM excluded WHERE catalog = 'pg_enum')) ||
        jsonb_build_object('enumtypid', enumtypid::regtype))::text
FROM pg_enum e JOIN typ ON typ.oid = enumtypid
UNION ALL
SELECT 'pg_range ' || rngtypid::regtype,
    (to_jsonb(r) || jsonb_build_object(
        'rngtypid', rngtypid::regtype, 'rngsubtype', rngsubtype::regtype, 'rngmultitypid', rngmultitypid::regtype,
        'rngcollation', rngcollation::regcollation, 'rngsubopc', pg_temp.names('pg_opclass', ARRAY[rngsubopc])))::text
FROM pg_range r JOIN typ ON typ.oid = rngtypid
UNION ALL
SELECT 'pg_description ' || pg_describe_object(classoid, objoid, objsubid), description
FROM pg_description
WHERE objoid >= 16384 AND (classoid, objoid) NOT IN (SELECT classid, objid FROM member)
UNION ALL
SELECT 'pg_sequence ' || name,
    ((to_jsonb(s) - (SELECT columns FROM excluded WHERE catalog = 'pg_sequence')) || jsonb_build_object(
        'seqtypid', seqtypid::regtype,
        'owned', (SELECT pg_describe_object(refclassid, refobjid, refobjsubid) FROM pg_depend
                  WHERE classid = 'pg_class'::regclass AND objid = seqrelid AND deptype = 'a' AND refobjsubid > 0)
        ))::text
FROM pg_sequence s JOIN rel ON rel.oid = seqrelid
UNION ALL
-- The server's own triggers, which enforce constraints, carry a number in their names.
SELECT 'pg_trigger ' || rel.name || '.' || CASE WHEN called THEN tgname ELSE con.name || ' by ' || tgfoid::regproc END,
    ((to_jsonb(t) - (SELECT columns FROM excluded WHERE catalog = 'pg_trigger')) || jsonb_build_object(
        'tgname', CASE WHEN called THEN tgname END, 'tgrelid', rel.name, 'tgparentid', tgparentid <> 0,
        'tgfoid', tgfoid::regprocedure, 'tgconstrrelid', tgconstrrelid::regclass, 'tgconstraint', con.name,
        'tgattr', pg_temp.column_set(tgrelid, tgattr::int2[]),
        'tgqual', CASE WHEN tgqual IS NOT NULL THEN
            substring(pg_get_triggerdef(t.oid) FROM 'WHEN \((.*)\) EXECUTE FUNCTION') END))::text
FROM pg_trigger t JOIN rel ON rel.oid = tgrelid LEFT JOIN con ON con.oid = tgconstraint,
    LATERAL (SELECT NOT tgisinternal OR tgconstraint = 0) AS known (called)
UNION ALL
SELECT 'pg_rewrite ' || name || '.' || rulename,
    ((to_jsonb(r) - (SELECT columns FROM excluded WHERE catalog = 'pg_rewrite')) || jsonb_build_object(
        'ev_class', name, 'definition', CASE WHEN rulename <> '_RETURN' THEN pg_get_ruledef(r.oid) END))::text
FROM pg_rewrite r JOIN rel ON rel.oid = ev_class
UNION ALL
SELECT 'pg_policy ' || name || '.' || polname,
    ((to_jsonb(p) - (SELECT columns FROM excluded WHERE catalog = 'pg_policy')) || jsonb_build_object(
        'polrelid', name, 'polroles', (SELECT jsonb_agg(role::regrole ORDER BY role) FROM unnest(polroles) AS role),
        'polqual', pg_get_expr(polqual, polrelid), 'polwithcheck', pg_get_expr(polwithcheck, polrelid)))::text
FROM pg_policy p JOIN rel ON rel.oid = polrelid
UNION ALL
SELECT 'pg_partitioned_table ' || name,
    ((to_jsonb(p) - (SELECT columns FROM excluded WHERE catalog = 'pg_partitioned_table')) || jsonb_build_object(
        'partdefid', partdefid::regclass, 'partattrs', pg_temp.columns(partrelid, partattrs::int2[]),
        'partclass', pg_temp.names('pg_opclass', partclass::oid[]),
        'partcollation', pg_temp.names('pg_collation', partcollation::oid[]),
        'definition', pg_get_partkeydef(partrelid)))::text
FROM pg_partitioned_table p JOIN rel ON rel.oid = partrelid
UNION ALL
SELECT 'pg_inherits ' || child.name || ' of ' || parent.name,
    (to_jsonb(i) || jsonb_build_object('inhrelid', child.name, 'inhparent', parent.name))::text
FROM pg_inherits i JOIN rel child ON child.oid = inhrelid JOIN rel parent ON parent.oid = inhparent
UNION ALL
SELECT 'pg_proc ' || p.oid::regprocedure,
    ((to_jsonb(p) - (SELECT columns FROM excluded WHERE catalog = 'pg_proc')) || jsonb_build_object(
        'pronamespace', pronamespace::regnamespace, 'proowner', proowner::regrole,
        'prolang', (SELECT lanname FROM pg_language WHERE oid = prolang), 'prorettype', prorettype::regtype,
        'provariadic', provariadic::regtype, 'proargtypes', proargtypes::regtype[],
        'proallargtypes', proallargtypes::regtype[], 'protrftypes', protrftypes::regtype[],
        'proargdefaults', pg_get_function_arguments(p.oid), 'prosqlbody', pg_get_function_sqlbody(p.oid),
        'proconfig', pg_temp.sorted(proconfig), 'proacl', pg_temp.privileges(proacl, 'f', proowner)))::text
FROM pg_proc p
WHERE p.oid >= 16384 AND pronamespace IN (SELECT oid FROM own)
    AND (tableoid, oid) NOT IN (SELECT classid, objid FROM member)
UNION ALL
SELECT 'pg_aggregate ' || aggfnoid::regprocedure,
    (to_jsonb(a) || jsonb_build_object(
        'aggfnoid', NULL, 'aggsortop', nullif(aggsortop, 0)::regoperator, 'aggtranstype', aggtranstype::regtype,
        'aggmtranstype', nullif(aggmtranstype, 0)::regtype))::text
FROM pg_aggregate a JOIN pg_proc p ON p.oid = aggfnoid
WHERE p.oid >= 16384 AND pronamespace IN (SELECT oid FROM own)
    AND (p.tableoid, p.oid) NOT IN (SELECT classid, objid FROM member)
UNION ALL
SELECT 'pg_collation ' || c.oid::regcollation,
    ((to_jsonb(c) - (SELECT columns FROM excluded WHERE catalog = 'pg_collation')) || jsonb_build_object(
        'collnamespace', collnamespace::regnamespace, 'collowner', collowner::regrole))::text
FROM pg_collation c
WHERE c.oid >= 16384 AND collnamespace IN (SELECT oid FROM own)
    AND (tableoid, oid) NOT IN (SELECT classid, objid FROM member)
UNION ALL
SELECT concat_ws(' ', 'pg_default_acl', defaclrole::regrole, nullif(defaclnamespace, 0)::regnamespace, defaclobjtype),
    (SELECT string_agg(line, ', ' ORDER BY line)
     FROM aclexplode(defaclacl), concat_ws(' ', privilege_type, 'to', grantee::regrole, is_grantable) AS line)
FROM pg_default_acl
UNION ALL
-- of a language that comes with the server only what was done to its privileges
SELECT 'pg_language ' || lanname, coalesce(pg_temp.privileges(lanacl, 'l', lanowner)::text, '')
FROM pg_language WHERE lanpltrusted
UNION ALL
SELECT 'pg_statistic_ext ' || stxnamespace::regnamespace || '.' || stxname,
    ((to_jsonb(s) - (SELECT columns FROM excluded WHERE catalog = 'pg_statistic_ext')) || jsonb_build_object(
        'stxrelid', stxrelid::regclass, 'stxnamespace', stxnamespace::regnamespace, 'stxowner', stxowner::regrole,
        'stxkeys', pg_temp.column_set(stxrelid, stxkeys::int2[]),
        'stxexprs', pg_get_statisticsobjdef_expressions(s.oid)))::text
FROM pg_statistic_ext s JOIN rel ON rel.oid = stxrelid
UNION ALL
-- Of what is outside the vocabulary it is enough to know that it is there.
SELECT 'other ' || pg_describe_object(classid, objid, 0), '' FROM (
    SELECT tableoid, oid FROM pg_am UNION ALL SELECT tableoid, oid FROM pg_cast
    UNION ALL SELECT tableoid, oid FROM pg_conversion UNION ALL SELECT tableoid, oid FROM pg_event_trigger
    UNION ALL SELECT tableoid, oid FROM pg_foreign_data_wrapper UNION ALL SELECT tableoid, oid FROM pg_foreign_server
    UNION ALL SELECT tableoid, oid FROM pg_language UNION ALL SELECT tableoid, oid FROM pg_opclass
    UNION ALL SELECT tableoid, oid FROM pg_operator UNION ALL SELECT tableoid, oid FROM pg_opfamily
    UNION ALL SELECT tableoid, oid FROM pg_publication UNION ALL SELECT tableoid, oid FROM pg_transform
    UNION ALL SELECT tableoid, oid FROM pg_ts_config UNION ALL SELECT tableoid, oid FROM pg_ts_dict
    UNION ALL SELECT tableoid, oid FROM pg_ts_parser UNION ALL SELECT tableoid, oid FROM pg_ts_template
    UNION ALL SELECT tableoid, oid FROM pg_user_mapping
) AS object (classid, objid)
WHERE objid >= 16384 AND (classid, objid) NOT IN (SELECT classid, objid FROM member)
