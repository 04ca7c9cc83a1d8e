CREATE TABLE item (id integer PRIMARY KEY, name text);
CREATE VIEW listing AS SELECT id, upper(name) AS name FROM item;
CREATE FUNCTION listing(wanted integer) RETURNS SETOF listing LANGUAGE sql STABLE AS $$ SELECT * FROM listing WHERE id = wanted $$;
CREATE FUNCTION item(wanted integer) RETURNS item LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM item WHERE id = wanted; END;
CREATE VIEW found AS SELECT l.* FROM listing(1) l;
CREATE FUNCTION found() RETURNS SETOF found LANGUAGE sql BEGIN ATOMIC SELECT * FROM found; END;
