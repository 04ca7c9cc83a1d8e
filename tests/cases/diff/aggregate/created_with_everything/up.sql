-- phase 1 [tx] steps 1,2,3,4,5: create function divided(numeric,numeric), create function rounded(numeric), create function times(numeric,numeric) and 2 more
SET LOCAL check_function_bodies = off;
CREATE FUNCTION divided(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 / $2';
CREATE FUNCTION rounded(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT round($1, 2)';
CREATE FUNCTION times(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT $1 * $2';
SET LOCAL check_function_bodies = on;
CREATE AGGREGATE product(numeric) (SFUNC = times, STYPE = numeric, SSPACE = 64, FINALFUNC = rounded, FINALFUNC_MODIFY = SHAREABLE, COMBINEFUNC = times, INITCOND = '1', MSFUNC = times, MINVFUNC = divided, MSTYPE = numeric, MSSPACE = 32, MFINALFUNC = rounded, MFINALFUNC_MODIFY = READ_WRITE, MINITCOND = '1', PARALLEL = SAFE);
COMMENT ON AGGREGATE product(numeric) IS 'The product of all values';
CREATE VIEW totals AS
SELECT product(n) AS p FROM (VALUES (1.5), (2)) AS x (n);
