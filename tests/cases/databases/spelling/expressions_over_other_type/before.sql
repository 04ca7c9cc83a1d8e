CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE t (id integer PRIMARY KEY, name varchar(20) CHECK (name <> 'none'), low varchar(20) GENERATED ALWAYS AS (lower(name)) STORED, n integer);
CREATE INDEX upper_name ON t (upper(name)) WHERE name <> 'x';
CREATE POLICY seen ON t USING (name = 'me');
CREATE TRIGGER noted BEFORE UPDATE ON t FOR EACH ROW WHEN (NEW.name <> OLD.name OR NEW.name = 'x') EXECUTE FUNCTION note();
CREATE VIEW seen AS SELECT id, name || 'x' AS more FROM t WHERE name = 'y';
CREATE DOMAIN word AS varchar(10) DEFAULT 'a' CHECK (VALUE <> 'b');
CREATE FUNCTION f(a varchar DEFAULT 'x') RETURNS varchar LANGUAGE sql RETURN a || 'y';
