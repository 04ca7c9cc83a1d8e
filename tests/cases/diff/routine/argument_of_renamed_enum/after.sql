CREATE TYPE state AS ENUM ('sad');
CREATE FUNCTION f(m state) RETURNS text LANGUAGE sql RETURN m::text;
