-- phase 1 [tx] steps 1,2: drop routine add(integer,integer) to create it anew, create function add(integer,integer)
DROP FUNCTION add(integer, integer);
CREATE FUNCTION add(x integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT x + b';
