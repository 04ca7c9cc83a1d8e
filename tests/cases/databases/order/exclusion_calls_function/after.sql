CREATE TABLE kept (id integer PRIMARY KEY);
CREATE TYPE a_kind AS ENUM ('rail', 'road');
CREATE FUNCTION number_of(a_kind) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 'rail' THEN 1 ELSE 2 END $$;
CREATE FUNCTION z_span(integer) RETURNS int4range LANGUAGE sql IMMUTABLE AS 'SELECT int4range($1, $1 + 10)';
CREATE FUNCTION y_span(integer) RETURNS int4range LANGUAGE sql IMMUTABLE RETURN z_span($1);
CREATE TABLE a_way (
    id integer,
    kind a_kind,
    EXCLUDE USING gist (y_span(id) WITH &&, int4range(number_of(kind), number_of(kind), '[]') WITH &&) WHERE (z_span(id) <> 'empty'));
