-- What catalog.sql stands on, in the session's own pg_temp. What is left out of the comparison stands in one list: the
-- table "excluded". A column that a later PostgreSQL adds is compared until it is named there.
CREATE TEMP TABLE excluded AS
SELECT catalog, array_agg(name) AS columns FROM (VALUES
    -- identity, storage and statistics of a relation
    ('pg_class', ARRAY['oid', 'relfilenode', 'relpages', 'reltuples', 'relallvisible', 'relallfrozen', 'relfrozenxid',
                       'relminmxid', 'relrewrite', 'reltoastrelid']),
    -- flags that the server raises at once but lowers only at VACUUM, and a count that includes dropped columns
    ('pg_class', ARRAY['relhasindex', 'relhastriggers', 'relhassubclass', 'relnatts']),
    -- the number of brackets behind an array type, which the server writes down and never looks at
    ('pg_attribute', ARRAY['attndims']),
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
) AS list (catalog, names), unnest(names) AS name
GROUP BY catalog;

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

CREATE TEMP VIEW own AS
SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema';
