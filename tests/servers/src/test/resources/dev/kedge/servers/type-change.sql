-- What ALTER TYPE does to a table of one column and an index on it: 'free', 'indexes', 'rewrite', the SQLSTATE of a refusal,
-- or 'kept' where no index can tell, for one of the types has no order.
CREATE FUNCTION pg_temp.measure(old text, new text, using_value text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    table_before oid;
    index_before oid;
    found text;
BEGIN
    FOR with_index IN REVERSE 1..0 LOOP
        BEGIN
            EXECUTE format('CREATE TEMP TABLE probe (c %s)', old);
            IF with_index = 1 THEN
                CREATE INDEX probe_c ON probe (c);
            END IF;
            table_before := (SELECT relfilenode FROM pg_class WHERE oid = 'probe'::regclass);
            index_before := (SELECT relfilenode FROM pg_class WHERE oid = to_regclass('probe_c'));
            EXECUTE format('ALTER TABLE probe ALTER COLUMN c TYPE %s %s', new, 'USING ' || using_value);
            found := CASE
                WHEN table_before <> (SELECT relfilenode FROM pg_class WHERE oid = 'probe'::regclass) THEN 'rewrite'
                WHEN with_index = 0 THEN 'kept'
                WHEN index_before <> (SELECT relfilenode FROM pg_class WHERE oid = to_regclass('probe_c')) THEN 'indexes'
                ELSE 'free' END;
            RAISE EXCEPTION USING ERRCODE = 'KD000', MESSAGE = 'roll this back';
        EXCEPTION
            WHEN SQLSTATE 'KD000' THEN RETURN found;
            WHEN undefined_object THEN found := SQLSTATE;
            WHEN OTHERS THEN RETURN SQLSTATE;
        END;
    END LOOP;
    RETURN found;
END $$
;

-- Why a column cannot be changed to the new type and back with these clauses; null if it can.
CREATE FUNCTION pg_temp.why_no_round_trip(old text, new text, forth text, back text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TEMP TABLE probe (c %s)', old);
    EXECUTE format('ALTER TABLE probe ALTER COLUMN c TYPE %s %s', new, 'USING ' || forth);
    EXECUTE format('ALTER TABLE probe ALTER COLUMN c TYPE %s %s', old, 'USING ' || back);
    RAISE EXCEPTION USING ERRCODE = 'KD000', MESSAGE = 'roll this back';
EXCEPTION
    WHEN SQLSTATE 'KD000' THEN RETURN NULL;
    WHEN OTHERS THEN RETURN SQLERRM;
END $$;

-- What became of a value: 'same', 'changed' or 'error', told by its text when it is back in the old type.
CREATE FUNCTION pg_temp.try(old text, new text, forth text, back text, given text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    found text;
BEGIN
    EXECUTE format('CREATE TEMP TABLE probe (c %s)', old);
    EXECUTE format('INSERT INTO probe VALUES (%L)', given);
    EXECUTE 'CREATE TEMP TABLE kept AS SELECT * FROM probe';
    BEGIN
        EXECUTE format('ALTER TABLE probe ALTER COLUMN c TYPE %s %s', new, 'USING ' || forth);
    EXCEPTION WHEN OTHERS THEN found := 'error';
    END;
    IF found IS NULL THEN
        EXECUTE format('ALTER TABLE probe ALTER COLUMN c TYPE %s %s', old, 'USING ' || back);
        EXECUTE 'SELECT CASE WHEN p.c::text = k.c::text THEN ''same'' ELSE ''changed'' END FROM probe p, kept k' INTO found;
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'KD000', MESSAGE = 'roll this back';
EXCEPTION
    WHEN SQLSTATE 'KD000' THEN RETURN found;
    WHEN OTHERS THEN RETURN SQLERRM;
END $$
