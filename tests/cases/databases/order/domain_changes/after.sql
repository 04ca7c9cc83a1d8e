CREATE FUNCTION new_ok(value text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION a_word() RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT ''x''::text';
CREATE DOMAIN word AS text DEFAULT a_word() CHECK (new_ok(VALUE));
CREATE TABLE kept (id integer PRIMARY KEY, n word);
