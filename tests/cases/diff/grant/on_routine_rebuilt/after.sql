CREATE FUNCTION f(b integer, at timestamptz) RETURNS integer LANGUAGE sql RETURN b;
ALTER FUNCTION f(integer, timestamptz) OWNER TO kedge_app;
GRANT EXECUTE ON FUNCTION f(integer, timestamptz) TO kedge_reader WITH GRANT OPTION;
