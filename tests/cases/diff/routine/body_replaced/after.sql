CREATE FUNCTION add(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT b + a';
COMMENT ON FUNCTION add(integer, integer) IS 'new';
