-- phase 1 [tx] steps 1,2,3: remove comment of routine product(numeric), create function times(numeric,numeric), replace aggregate product(numeric)
COMMENT ON AGGREGATE product(numeric) IS NULL;
SET LOCAL check_function_bodies = off;
CREATE FUNCTION times(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT $1 * $2';
CREATE OR REPLACE AGGREGATE product(numeric) (SFUNC = times, STYPE = numeric, INITCOND = '1');
SET LOCAL check_function_bodies = on;
