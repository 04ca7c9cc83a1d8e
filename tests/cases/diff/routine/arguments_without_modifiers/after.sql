CREATE FUNCTION kept(a bit, b character, c bpchar, d numeric(10, 2), e varchar(20), f interval day to second(3), g bit varying(5)) RETURNS numeric LANGUAGE sql AS 'SELECT 2.0';
COMMENT ON FUNCTION kept IS 'kept';
CREATE PROCEDURE new(a char(5)[], b "bit"[], c timestamp(3) with time zone, d interval year to month, e bit(8), f "char") LANGUAGE sql AS '';
CREATE FUNCTION rows(a pg_catalog.bpchar) RETURNS TABLE (b bit, c varchar(5), d numeric(4, 1), e character) LANGUAGE sql AS $$ SELECT '1'::bit, 'a'::varchar, 1.5, 'x'::char $$;
GRANT EXECUTE ON FUNCTION kept TO kedge_app;
GRANT EXECUTE ON PROCEDURE new TO kedge_app;
