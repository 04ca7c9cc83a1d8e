-- phase 1 [tx] steps 1,2,3,4: drop routine f(integer,timestamptz) to create it anew, create function f(integer,timestamptz), give routine f(integer, timestamptz) to kedge_app and 1 more
DROP FUNCTION f(integer, timestamptz);
CREATE FUNCTION f(b integer, at timestamptz) RETURNS integer LANGUAGE sql RETURN b;
ALTER ROUTINE f(integer, timestamptz) OWNER TO kedge_app;
GRANT EXECUTE ON ROUTINE f(integer, timestamptz) TO kedge_reader WITH GRANT OPTION;
