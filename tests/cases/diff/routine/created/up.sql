-- phase 1 [tx] steps 1: create function add(integer,integer)
SET LOCAL check_function_bodies = off;
CREATE FUNCTION add(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
SET LOCAL check_function_bodies = on;
COMMENT ON FUNCTION add(integer, integer) IS 'Adds';
