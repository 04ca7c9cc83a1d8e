-- phase 1 [tx] steps 1,2: remove comment of routine add(integer,integer), replace function add(integer,integer)
COMMENT ON FUNCTION add(integer, integer) IS NULL;
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION add(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
SET LOCAL check_function_bodies = on;
