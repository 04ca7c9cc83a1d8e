-- What catalog.sql stands on, in the session's own pg_temp. What is left out of the comparison stands in one list: the
-- table "excluded". A column that a later PostgreSQL adds is compared until it is named there.
CREATE TEMP TABLE excluded AS
SELECT catalog, array_agg(name) AS columns FROM (VALUES
    -- identity, storage and statistics of a relation; what a TOAST table is told stands in its table's row
    ('pg_class', ARRAY['oid', 'relfilenode', 'relpages', 'reltuples', 'relallvisible', 'relallfrozen', 'relfrozenxid',
                       'relminmxid', 'relrewrite', 'reltoastrelid']),
    -- flags that the server raises at once but lowers only at VACUUM, and a count that includes dropped columns
    ('pg_class', ARRAY['relhasindex', 'relhastriggers', 'relhasrules', 'relhassubclass', 'relnatts']),
    -- the number of brackets behind an array type, which the server writes down and never looks at
    ('pg_attribute', ARRAY['attndims']),
    -- the order of columns, and how the server remembers a default of old rows
    ('pg_attribute', ARRAY['attrelid', 'attnum', 'attcacheoff', 'atthasmissing', 'attmissingval']),
    ('pg_attrdef', ARRAY['oid', 'adrelid', 'adnum']),
    ('pg_constraint', ARRAY['oid']),
    -- set where an index was built over rows that open transactions still see
    ('pg_index', ARRAY['indcheckxmin']),
    -- both are in its definition, which is compared
    ('pg_index', ARRAY['indexprs', 'indpred']),
    ('pg_type', ARRAY['oid', 'typdefaultbin']),
    -- an added value gets a number between those of its neighbours; the row's key says the place
    ('pg_enum', ARRAY['oid', 'enumsortorder']),
    ('pg_sequence', ARRAY['seqrelid']),
    -- the index of its constraint, which stands there
    ('pg_trigger', ARRAY['oid', 'tgconstrindid']),
    ('pg_proc', ARRAY['oid']),
    ('pg_namespace', ARRAY['oid']),
    ('pg_extension', ARRAY['oid']),
    ('pg_policy', ARRAY['oid']),
    -- the query of a view stands in its relation's row
    ('pg_rewrite', ARRAY['oid', 'ev_qual', 'ev_action']),
    -- both are in the definition of the key, which is compared
    ('pg_partitioned_table', ARRAY['partrelid', 'partexprs']),
    ('pg_statistic_ext', ARRAY['oid']),
    -- the version of the library
    ('pg_collation', ARRAY['oid', 'collversion'])
) AS list (catalog, names), unnest(names) AS name
GROUP BY catalog;

CREATE FUNCTION pg_temp.columns(relation oid, numbers int2[]) RETURNS jsonb STRICT LANGUAGE plpgsql AS
$$ BEGIN RETURN (
    SELECT jsonb_agg(a.attname ORDER BY n.place)
    FROM unnest(numbers) WITH ORDINALITY AS n (number, place)
    LEFT JOIN pg_attribute a ON a.attrelid = relation AND a.attnum = n.number); END $$;

-- Columns where the server keeps a set in the order of their numbers.
CREATE FUNCTION pg_temp.column_set(relation oid, numbers int2[]) RETURNS jsonb STRICT LANGUAGE plpgsql AS
$$ BEGIN RETURN (
    SELECT jsonb_agg(attname ORDER BY attname)
    FROM pg_attribute WHERE attrelid = relation AND attnum = ANY (numbers)); END $$;

CREATE FUNCTION pg_temp.names(catalog regclass, objects oid[]) RETURNS jsonb STRICT LANGUAGE plpgsql AS
$$ BEGIN RETURN (
    SELECT jsonb_agg(pg_describe_object(catalog, object, 0) ORDER BY place)
    FROM unnest(objects) WITH ORDINALITY AS n (object, place)); END $$;

-- Options are a set, kept in the order in which they were given.
CREATE FUNCTION pg_temp.sorted(options text[]) RETURNS jsonb STRICT LANGUAGE plpgsql AS
$$ BEGIN RETURN (SELECT jsonb_agg(option ORDER BY option) FROM unnest(options) AS option); END $$;

-- Privileges as a sorted list; NULL where they are those of an object that nobody granted anything on.
CREATE FUNCTION pg_temp.privileges(acl aclitem[], kind "char", owner oid) RETURNS jsonb STRICT LANGUAGE plpgsql AS
$$ DECLARE
    given text[] := ARRAY(SELECT p::text FROM aclexplode(acl) p ORDER BY 1);
    usual text[] := ARRAY(SELECT p::text FROM aclexplode(acldefault(kind, owner)) p ORDER BY 1);
BEGIN
    RETURN CASE WHEN given <> usual THEN (
        SELECT coalesce(jsonb_agg(line ORDER BY line), '[]')
        FROM aclexplode(acl),
            concat_ws(' ', privilege_type, 'to', grantee::regrole, 'by', grantor::regrole, is_grantable) AS line) END;
END $$;

-- Everything that a case may leave behind goes. An extension's operator class cannot be dropped with an index that
-- gives it parameters (the server looks for the function that reads them, which is gone), so tables go first.
CREATE FUNCTION pg_temp.empty_database() RETURNS void LANGUAGE plpgsql AS
$$ DECLARE
    victim text;
    schemas text[] := ARRAY(
        SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public'));
    own oid := (
        SELECT oid FROM pg_namespace
        WHERE nspname = 'public' AND nspacl IS NULL AND nspowner = 10 AND obj_description(oid, 'pg_namespace') IS NULL);
BEGIN
    IF EXISTS (SELECT FROM pg_extension WHERE extname <> 'plpgsql') THEN
        FOR victim IN SELECT format('%s IF EXISTS %I.%I CASCADE',
                CASE relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END, nspname, relname)
            FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
            WHERE c.oid >= 16384 AND relkind IN ('r', 'p', 'm') AND nspname !~ '^pg_'
                AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = c.oid AND deptype = 'e')
        LOOP
            EXECUTE 'DROP ' || victim;
        END LOOP;
        FOR victim IN SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' LOOP
            EXECUTE format('DROP EXTENSION IF EXISTS %I CASCADE', victim);
        END LOOP;
    END IF;
    PERFORM set_config('allow_system_table_mods', 'on', true);
    FOR victim IN
        SELECT format('ALTER SUBSCRIPTION %I ', subname) || command
        FROM pg_subscription JOIN pg_database d ON d.oid = subdbid AND datname = current_database(),
            unnest(ARRAY['DISABLE', 'SET (slot_name = NONE)']) AS command
        UNION ALL SELECT format('DROP SUBSCRIPTION %I', subname)
        FROM pg_subscription JOIN pg_database d ON d.oid = subdbid AND datname = current_database()
        UNION ALL SELECT format('ALTER DATABASE %I RESET ALL', datname)
        FROM pg_db_role_setting JOIN pg_database d ON d.oid = setdatabase AND datname = current_database()
    LOOP
        EXECUTE victim;
    END LOOP;
    -- DROP SUBSCRIPTION leaves its comment behind
    DELETE FROM pg_description WHERE classoid = 'pg_subscription'::regclass;
    PERFORM lo_unlink(oid) FROM pg_largeobject_metadata;
    -- what is in no schema
    FOR victim IN
        SELECT format('EVENT TRIGGER %I', evtname) FROM pg_event_trigger
        UNION ALL SELECT format('PUBLICATION %I', pubname) FROM pg_publication
        UNION ALL SELECT format('FOREIGN DATA WRAPPER %I CASCADE', fdwname) FROM pg_foreign_data_wrapper WHERE oid >= 16384
        UNION ALL SELECT format('LANGUAGE %I CASCADE', lanname) FROM pg_language WHERE oid >= 16384
        UNION ALL SELECT format('ACCESS METHOD %I CASCADE', amname) FROM pg_am WHERE oid >= 16384
        UNION ALL SELECT 'TRANSFORM ' || replace((pg_identify_object('pg_transform'::regclass, oid, 0)).identity, ' on language ', ' language ') || ' CASCADE'
        FROM pg_transform WHERE oid >= 16384
        UNION ALL SELECT 'CAST ' || (pg_identify_object('pg_cast'::regclass, oid, 0)).identity FROM pg_cast c
        WHERE oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = c.oid AND deptype = 'i')
    LOOP
        EXECUTE 'DROP ' || victim;
    END LOOP;
    FOREACH victim IN ARRAY schemas LOOP
        EXECUTE format('DROP SCHEMA %I CASCADE', victim);
    END LOOP;
    FOR victim IN SELECT format('REVOKE ALL ON LANGUAGE %I FROM %s', lanname, grantee::regrole)
        FROM pg_language, aclexplode(lanacl) WHERE lanpltrusted AND grantee NOT IN (0, lanowner)
        UNION ALL
        SELECT format('GRANT USAGE ON LANGUAGE %I TO PUBLIC', lanname) FROM pg_language WHERE lanpltrusted
    LOOP
        EXECUTE victim;
    END LOOP;
    -- nothing drops default privileges one by one
    DELETE FROM pg_shdepend WHERE classid = 'pg_default_acl'::regclass
        AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database());
    DELETE FROM pg_depend WHERE classid = 'pg_default_acl'::regclass;
    DELETE FROM pg_default_acl;
    -- A schema that comes or goes makes a session plan all its queries again, so public stays if it can be emptied.
    BEGIN
        FOREACH victim IN ARRAY ARRAY(
            SELECT format('%s IF EXISTS %s CASCADE', replace(type, 'statistics object', 'statistics'), identity)
            FROM pg_depend, pg_identify_object(classid, objid, 0)
            WHERE refclassid = 'pg_namespace'::regclass AND refobjid = own)
        LOOP
            EXECUTE 'DROP ' || victim;
        END LOOP;
    EXCEPTION WHEN OTHERS THEN
        own := NULL;
    END;
    IF own IS NULL OR EXISTS (SELECT FROM pg_depend WHERE refclassid = 'pg_namespace'::regclass AND refobjid = own) THEN
        DROP SCHEMA IF EXISTS public CASCADE;
        CREATE SCHEMA public;
    END IF;
END $$;
