CREATE SCHEMA app;
CREATE TABLE app.item (id integer PRIMARY KEY);
CREATE FUNCTION app.items() RETURNS SETOF app.item LANGUAGE sql SET search_path TO 'app', 'pg_temp' AS 'SELECT * FROM item';
CREATE FUNCTION count_items() RETURNS bigint LANGUAGE sql SET search_path TO 'app' AS 'SELECT count(*) FROM items()';
CREATE PROCEDURE touch() LANGUAGE plpgsql SET search_path TO 'app' AS 'DECLARE it item%ROWTYPE; BEGIN SELECT * INTO it FROM items(); END';
