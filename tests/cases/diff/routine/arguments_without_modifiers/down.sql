-- phase 1 [tx] steps 1,2,3,4,5: remove comment of routine kept(bit,char,char,numeric,varchar,interval,varbit), drop routine rows(char), revoke execute on routine new(char[], bit[], timestamptz, interval, bit, "char") from kedge_app and 2 more
COMMENT ON FUNCTION kept(bit, char, char, numeric, varchar, interval, varbit) IS NULL;
DROP FUNCTION rows(char);
REVOKE EXECUTE ON ROUTINE new(char[], bit[], timestamptz, interval, bit, "char") FROM kedge_app;
DROP PROCEDURE new(char[], bit[], timestamptz, interval, bit, "char");
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION kept(a bit, b character, c bpchar, d numeric(10, 2), e varchar(20), f interval day to second(3), g bit varying(5)) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0';
SET LOCAL check_function_bodies = on;
