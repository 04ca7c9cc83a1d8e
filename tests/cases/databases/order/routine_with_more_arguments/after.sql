CREATE TABLE item (id integer PRIMARY KEY, price numeric, tag text, at date);

CREATE FUNCTION rate(numeric, boolean DEFAULT false) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
CREATE FUNCTION tags(text, VARIADIC more text[] DEFAULT ARRAY['a', 'b']) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION twice(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN rate(n) * 2;
CREATE FUNCTION other(n numeric DEFAULT rate(1)) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT n';
CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE DOMAIN good AS numeric DEFAULT rate(1) CHECK (rate(VALUE) > 0);
CREATE VIEW rated AS SELECT id, rate(price) AS rate, twice(price) AS twice FROM item;
CREATE VIEW best AS SELECT * FROM rated WHERE rate > 10;
CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM best;
CREATE INDEX item_rate ON item (rate(price)) WHERE rate(price) > 1;
ALTER TABLE item ALTER price SET DEFAULT rate(1), ADD CHECK (rate(price) > 0), ADD EXCLUDE (rate(price) WITH =), ADD good good;
CREATE TRIGGER noted BEFORE UPDATE ON item FOR EACH ROW WHEN (rate(NEW.price) > 5) EXECUTE FUNCTION noted();
ALTER TABLE item ENABLE ROW LEVEL SECURITY;
CREATE POLICY tagged ON item USING (tag IN (SELECT tags(tag)) AND rate(price) > 0);
