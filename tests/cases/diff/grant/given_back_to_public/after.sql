CREATE TYPE mood AS ENUM ('ok', 'happy');
CREATE DOMAIN code AS text;
CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql RETURN a;
