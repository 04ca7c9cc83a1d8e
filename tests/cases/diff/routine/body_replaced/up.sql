-- phase 1 [tx] steps 1,2: replace function add(integer,integer), comment on routine add(integer,integer)
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION add(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT b + a';
SET LOCAL check_function_bodies = on;
COMMENT ON FUNCTION add(integer, integer) IS 'new';
