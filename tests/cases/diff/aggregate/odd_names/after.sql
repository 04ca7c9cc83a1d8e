CREATE SCHEMA tool;
CREATE FUNCTION "Odd ""f"" 100%"(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN $1 + $2;
CREATE AGGREGATE tool."Odd ""a"" 100%"("Select" integer) (SFUNC = "Odd ""f"" 100%", STYPE = integer);
COMMENT ON AGGREGATE tool."Odd ""a"" 100%"(integer) IS 'odd';
