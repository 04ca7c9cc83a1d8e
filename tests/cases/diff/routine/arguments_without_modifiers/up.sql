-- phase 1 [tx] steps 1,2,3,4,5: replace function kept(bit,char,char,numeric,varchar,interval,varbit), create procedure new(char[],bit[],timestamptz,interval,bit,"char"), grant execute on routine new(char[], bit[], timestamptz, interval, bit, "char") to kedge_app and 2 more
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION kept(a bit, b character, c bpchar, d numeric(10, 2), e varchar(20), f interval day to second(3), g bit varying(5)) RETURNS numeric LANGUAGE sql AS 'SELECT 2.0';
CREATE PROCEDURE new(a char(5)[], b "bit"[], c timestamp(3) with time zone, d interval year to month, e bit(8), f "char") LANGUAGE sql AS '';
SET LOCAL check_function_bodies = on;
DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES
DECLARE command text;
BEGIN
  FOR command IN
    SELECT format('REVOKE ALL ON %s FROM %s', 'ROUTINE new(char[], bit[], timestamptz, interval, bit, "char")', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_proc, aclexplode(proacl) WHERE oid = 'new(char[], bit[], timestamptz, interval, bit, "char")'::regprocedure
    UNION ALL
    SELECT format('GRANT %s ON %s TO %s', privilege_type, 'ROUTINE new(char[], bit[], timestamptz, interval, bit, "char")', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
    FROM pg_proc, aclexplode(acldefault('f', proowner))
    WHERE oid = 'new(char[], bit[], timestamptz, interval, bit, "char")'::regprocedure AND proacl IS NOT NULL
  LOOP EXECUTE command; END LOOP;
END $$;
GRANT EXECUTE ON ROUTINE new(char[], bit[], timestamptz, interval, bit, "char") TO kedge_app;
SET LOCAL check_function_bodies = off;
CREATE FUNCTION rows(a pg_catalog.bpchar) RETURNS TABLE (b bit, c varchar(5), d numeric(4, 1), e character) LANGUAGE sql AS $$ SELECT '1'::bit, 'a'::varchar, 1.5, 'x'::char $$;
SET LOCAL check_function_bodies = on;
COMMENT ON FUNCTION kept(bit, char, char, numeric, varchar, interval, varbit) IS 'kept';
