CREATE TABLE item (id integer PRIMARY KEY, at date, tag text);
CREATE FUNCTION shown(date) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'date' $$;
CREATE FUNCTION shown(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1 $$;
CREATE VIEW labels AS SELECT shown(tag) AS of_tag FROM item;
CREATE INDEX item_shown ON item (shown(tag));
ALTER TABLE item ADD shown_tag text GENERATED ALWAYS AS (shown(tag)) STORED, ADD CHECK (shown(tag) <> 'x');
