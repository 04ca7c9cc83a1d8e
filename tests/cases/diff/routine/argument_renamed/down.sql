-- phase 1 [tx] steps 1,2: drop routine add(integer,integer), create function add(integer,integer)
DROP FUNCTION add(integer, integer);
SET LOCAL check_function_bodies = off;
CREATE FUNCTION add(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
SET LOCAL check_function_bodies = on;
