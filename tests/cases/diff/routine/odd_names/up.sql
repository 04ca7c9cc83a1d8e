-- phase 1 [tx] steps 1: create function Odd "f" 100%(integer)
CREATE FUNCTION "Odd ""f"" 100%"("Select" integer) RETURNS integer LANGUAGE sql RETURN "Select";
COMMENT ON FUNCTION "Odd ""f"" 100%"(integer) IS 'odd';
