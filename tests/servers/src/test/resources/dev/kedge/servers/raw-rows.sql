-- Rows of the catalogs as (catalog, kind of object, number of the row, column, value), each value as it is, and the names of all
-- objects by OID as (NULL, NULL, 0, OID, name). The server itself uses the OIDs below 16384, so its own rows are left out.
WITH relation (oid, kind) AS (
    SELECT oid, CASE
        WHEN relkind IN ('i', 'I') AND relispartition THEN 'part of an index'
        WHEN relkind IN ('r', 'p') AND relispartition THEN 'partition'
        ELSE CASE relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned table' WHEN 'v' THEN 'view'
            WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence' WHEN 'f' THEN 'foreign table' WHEN 'i' THEN 'index'
            WHEN 'I' THEN 'partitioned index' WHEN 'c' THEN 'composite type' WHEN 't' THEN 'TOAST table'
            ELSE relkind::text END END
    FROM pg_class WHERE oid >= 16384
), entry (catalog, kind, content) AS (
SELECT 'pg_class', kind, to_jsonb(c) FROM pg_class c JOIN relation USING (oid)
UNION ALL SELECT 'pg_attribute', replace(kind, 'partitioned ', ''), to_jsonb(a)
FROM pg_attribute a JOIN relation ON oid = attrelid
WHERE attnum > 0 AND NOT attisdropped AND kind NOT IN ('TOAST table', 'sequence')
UNION ALL SELECT 'pg_attrdef', replace(kind, 'partitioned ', ''), to_jsonb(d)
FROM pg_attrdef d JOIN relation r ON r.oid = adrelid
UNION ALL SELECT 'pg_constraint',
    CASE contype WHEN 'c' THEN 'check' WHEN 'f' THEN 'foreign key' WHEN 'n' THEN 'not null' WHEN 'p' THEN 'primary key'
        WHEN 'u' THEN 'unique' WHEN 'x' THEN 'exclusion' WHEN 't' THEN 'trigger' ELSE contype::text END ||
    CASE WHEN contypid <> 0 THEN ' of a domain' WHEN kind = 'partition' THEN ' of a partition' ELSE '' END, to_jsonb(k)
FROM pg_constraint k LEFT JOIN relation r ON r.oid = conrelid WHERE k.oid >= 16384
UNION ALL SELECT 'pg_index', replace(kind, 'partitioned ', ''), to_jsonb(i) FROM pg_index i JOIN relation ON oid = indexrelid
UNION ALL SELECT 'pg_inherits', kind, to_jsonb(i) FROM pg_inherits i JOIN relation ON oid = inhrelid
UNION ALL SELECT 'pg_partitioned_table', '', to_jsonb(p) FROM pg_partitioned_table p JOIN relation ON oid = partrelid
UNION ALL SELECT 'pg_sequence', '', to_jsonb(s) FROM pg_sequence s WHERE seqrelid >= 16384
UNION ALL SELECT 'pg_foreign_table', '', to_jsonb(f) FROM pg_foreign_table f WHERE ftrelid >= 16384
UNION ALL SELECT 'pg_trigger',
    CASE WHEN tgparentid <> 0 THEN 'part of a trigger' WHEN tgisinternal THEN 'trigger of a key'
        WHEN tgconstraint <> 0 THEN 'constraint trigger' ELSE 'trigger' END ||
    CASE WHEN tgparentid = 0 AND NOT tgisinternal AND kind = 'partition' THEN ' of a partition' ELSE '' END, to_jsonb(t)
FROM pg_trigger t JOIN relation r ON r.oid = tgrelid
UNION ALL SELECT 'pg_policy', CASE kind WHEN 'partition' THEN 'policy of a partition' ELSE 'policy' END, to_jsonb(p)
FROM pg_policy p JOIN relation r ON r.oid = polrelid
UNION ALL SELECT 'pg_rewrite', CASE rulename WHEN '_RETURN' THEN 'view' ELSE 'rule' END, to_jsonb(r)
FROM pg_rewrite r WHERE oid >= 16384
UNION ALL SELECT 'pg_statistic_ext', '', to_jsonb(s) FROM pg_statistic_ext s WHERE oid >= 16384
UNION ALL SELECT 'pg_type',
    CASE WHEN typelem <> 0 AND typsubscript = 'array_subscript_handler'::regproc THEN 'array'
        WHEN typrelid <> 0 AND kind <> 'composite type' THEN 'row'
        ELSE CASE typtype WHEN 'b' THEN 'base' WHEN 'c' THEN 'composite' WHEN 'd' THEN 'domain' WHEN 'e' THEN 'enum'
            WHEN 'm' THEN 'multirange' WHEN 'p' THEN 'shell' WHEN 'r' THEN 'range' ELSE typtype::text END END, to_jsonb(t)
FROM pg_type t LEFT JOIN relation r ON r.oid = typrelid WHERE t.oid >= 16384
UNION ALL SELECT 'pg_enum', '', to_jsonb(e) FROM pg_enum e WHERE oid >= 16384
UNION ALL SELECT 'pg_range', '', to_jsonb(r) FROM pg_range r WHERE rngtypid >= 16384
UNION ALL SELECT 'pg_proc', CASE prokind WHEN 'a' THEN 'aggregate' WHEN 'p' THEN 'procedure' ELSE 'function' END, to_jsonb(p)
FROM pg_proc p WHERE oid >= 16384
UNION ALL SELECT 'pg_aggregate', '', to_jsonb(a) FROM pg_aggregate a WHERE aggfnoid::oid >= 16384
UNION ALL SELECT 'pg_operator', '', to_jsonb(o) FROM pg_operator o WHERE oid >= 16384
UNION ALL SELECT 'pg_opclass', '', to_jsonb(o) FROM pg_opclass o WHERE oid >= 16384
UNION ALL SELECT 'pg_opfamily', '', to_jsonb(o) FROM pg_opfamily o WHERE oid >= 16384
UNION ALL SELECT 'pg_amop', '', to_jsonb(o) FROM pg_amop o WHERE oid >= 16384
UNION ALL SELECT 'pg_amproc', '', to_jsonb(p) FROM pg_amproc p WHERE oid >= 16384
UNION ALL SELECT 'pg_am', '', to_jsonb(a) FROM pg_am a WHERE oid >= 16384
UNION ALL SELECT 'pg_cast', '', to_jsonb(c) FROM pg_cast c WHERE oid >= 16384
UNION ALL SELECT 'pg_collation', '', to_jsonb(c) FROM pg_collation c WHERE oid >= 16384
UNION ALL SELECT 'pg_conversion', '', to_jsonb(c) FROM pg_conversion c WHERE oid >= 16384
UNION ALL SELECT 'pg_language', '', to_jsonb(l) FROM pg_language l WHERE oid >= 16384
UNION ALL SELECT 'pg_transform', '', to_jsonb(t) FROM pg_transform t WHERE oid >= 16384
UNION ALL SELECT 'pg_ts_config', '', to_jsonb(t) FROM pg_ts_config t WHERE oid >= 16384
UNION ALL SELECT 'pg_ts_config_map', '', to_jsonb(m) FROM pg_ts_config_map m WHERE mapcfg >= 16384
UNION ALL SELECT 'pg_ts_dict', '', to_jsonb(t) FROM pg_ts_dict t WHERE oid >= 16384
UNION ALL SELECT 'pg_ts_parser', '', to_jsonb(t) FROM pg_ts_parser t WHERE oid >= 16384
UNION ALL SELECT 'pg_ts_template', '', to_jsonb(t) FROM pg_ts_template t WHERE oid >= 16384
UNION ALL SELECT 'pg_foreign_data_wrapper', '', to_jsonb(w) FROM pg_foreign_data_wrapper w WHERE oid >= 16384
UNION ALL SELECT 'pg_foreign_server', '', to_jsonb(s) FROM pg_foreign_server s WHERE oid >= 16384
UNION ALL SELECT 'pg_user_mapping', '', to_jsonb(m) FROM pg_user_mapping m WHERE oid >= 16384
UNION ALL SELECT 'pg_event_trigger', '', to_jsonb(t) FROM pg_event_trigger t WHERE oid >= 16384
UNION ALL SELECT 'pg_publication', '', to_jsonb(p) FROM pg_publication p WHERE oid >= 16384
UNION ALL SELECT 'pg_publication_rel', '', to_jsonb(p) FROM pg_publication_rel p WHERE oid >= 16384
UNION ALL SELECT 'pg_subscription', '', to_jsonb(s)
FROM pg_subscription s JOIN pg_database d ON d.oid = subdbid AND datname = current_database()
UNION ALL SELECT 'pg_extension', '', to_jsonb(e) FROM pg_extension e WHERE oid >= 16384
UNION ALL SELECT 'pg_namespace', '', to_jsonb(n) FROM pg_namespace n WHERE oid >= 16384 AND nspname !~ '^pg_'
UNION ALL SELECT 'pg_default_acl', defaclobjtype::text, to_jsonb(a) FROM pg_default_acl a WHERE oid >= 16384
UNION ALL SELECT 'pg_description', (pg_identify_object(classoid, objoid, objsubid)).type, to_jsonb(d) FROM pg_description d WHERE objoid >= 16384
UNION ALL SELECT 'pg_seclabel', '', to_jsonb(s) FROM pg_seclabel s WHERE objoid >= 16384
UNION ALL SELECT 'pg_largeobject_metadata', '', to_jsonb(l) FROM pg_largeobject_metadata l
UNION ALL SELECT 'pg_db_role_setting', '', to_jsonb(s)
FROM pg_db_role_setting s JOIN pg_database d ON d.oid = setdatabase AND datname = current_database()
)
SELECT catalog, kind, number, column_of.key, column_of.value
FROM (SELECT *, row_number() OVER () AS number FROM entry) AS numbered, jsonb_each_text(content) AS column_of
UNION ALL
SELECT NULL, NULL, 0, o.oid::text, pg_describe_object(o.catalog, o.oid, 0) FROM (
    SELECT 'pg_class'::regclass, oid FROM pg_class UNION ALL SELECT 'pg_type', oid FROM pg_type
    UNION ALL SELECT 'pg_proc', oid FROM pg_proc UNION ALL SELECT 'pg_constraint', oid FROM pg_constraint
    UNION ALL SELECT 'pg_trigger', oid FROM pg_trigger UNION ALL SELECT 'pg_policy', oid FROM pg_policy
    UNION ALL SELECT 'pg_rewrite', oid FROM pg_rewrite UNION ALL SELECT 'pg_namespace', oid FROM pg_namespace
    UNION ALL SELECT 'pg_operator', oid FROM pg_operator UNION ALL SELECT 'pg_opclass', oid FROM pg_opclass
    UNION ALL SELECT 'pg_opfamily', oid FROM pg_opfamily UNION ALL SELECT 'pg_am', oid FROM pg_am
    UNION ALL SELECT 'pg_collation', oid FROM pg_collation UNION ALL SELECT 'pg_conversion', oid FROM pg_conversion
    UNION ALL SELECT 'pg_language', oid FROM pg_language UNION ALL SELECT 'pg_ts_config', oid FROM pg_ts_config
    UNION ALL SELECT 'pg_ts_dict', oid FROM pg_ts_dict UNION ALL SELECT 'pg_ts_parser', oid FROM pg_ts_parser
    UNION ALL SELECT 'pg_ts_template', oid FROM pg_ts_template UNION ALL SELECT 'pg_publication', oid FROM pg_publication
    UNION ALL SELECT 'pg_foreign_data_wrapper', oid FROM pg_foreign_data_wrapper
    UNION ALL SELECT 'pg_foreign_server', oid FROM pg_foreign_server
    UNION ALL SELECT 'pg_cast', oid FROM pg_cast UNION ALL SELECT 'pg_transform', oid FROM pg_transform
    UNION ALL SELECT 'pg_event_trigger', oid FROM pg_event_trigger UNION ALL SELECT 'pg_subscription', oid FROM pg_subscription
    UNION ALL SELECT 'pg_statistic_ext', oid FROM pg_statistic_ext UNION ALL SELECT 'pg_extension', oid FROM pg_extension
) AS o (catalog, oid) WHERE o.oid >= 16384
