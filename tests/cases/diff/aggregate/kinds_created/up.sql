-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9: create function add_one(bigint), create aggregate how_many(), create function keep(double precision[],double precision) and 6 more
SET LOCAL check_function_bodies = off;
CREATE FUNCTION add_one(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1 + 1';
SET LOCAL check_function_bodies = on;
CREATE AGGREGATE how_many(*) (SFUNC = add_one, STYPE = bigint, INITCOND = '0');
COMMENT ON AGGREGATE how_many(*) IS 'counts';
SET LOCAL check_function_bodies = off;
CREATE FUNCTION keep(double precision[], double precision) RETURNS double precision[] LANGUAGE sql IMMUTABLE AS 'SELECT $1 || $2';
SET LOCAL check_function_bodies = on;
CREATE AGGREGATE lowest(bigint) (SFUNC = int8smaller, STYPE = bigint, SORTOP = OPERATOR(pg_catalog.<));
CREATE AGGREGATE lowest(integer) (SFUNC = int4smaller, STYPE = integer, SORTOP = <);
CREATE AGGREGATE mean(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg, COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize, PARALLEL = RESTRICTED);
CREATE AGGREGATE rank_of(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
SET LOCAL check_function_bodies = off;
CREATE FUNCTION share_at(double precision[], double precision) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT $1[1] * $2';
SET LOCAL check_function_bodies = on;
CREATE AGGREGATE share(fraction double precision ORDER BY value double precision) (SFUNC = keep, STYPE = double precision[], FINALFUNC = share_at, INITCOND = '{}');
