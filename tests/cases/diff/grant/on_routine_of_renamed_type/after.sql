CREATE TYPE state AS ENUM ('sad');
CREATE FUNCTION f(m state) RETURNS text LANGUAGE sql RETURN m::text;
GRANT EXECUTE ON FUNCTION f(state) TO kedge_reader;
