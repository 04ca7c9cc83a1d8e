-- What revisions have made, what others have done since, and the SQL of the next revision. "loses" names what must be allowed
-- before it runs; "takes off" is the statement that its refusal advises. A case with neither runs at once. {s} is the schema.

-- case: comment on a constraint, which is declared
-- made
CREATE TABLE t (a int, b int, CONSTRAINT k CHECK (a > 0));
-- by hand
COMMENT ON CONSTRAINT k ON t IS 'x';
-- up
ALTER TABLE t DROP CONSTRAINT k;

-- case: index that is built again under its name
-- made
CREATE MATERIALIZED VIEW t AS SELECT 1 AS a, 2 AS b;
CREATE INDEX i ON t (a);
-- by hand
ALTER MATERIALIZED VIEW t CLUSTER ON i;
-- up
ALTER INDEX i RENAME TO i_old;
CREATE INDEX i ON t (b);
DROP INDEX i_old;
-- loses: clustering index {s}.i

-- case: an index that is new is nobody's
-- made
CREATE TABLE t (a int, b int);
-- by hand
COMMENT ON TABLE t IS 'x';
-- up
CREATE INDEX i ON t (b);
DROP INDEX i;

-- case: what belongs to others stays
-- made
CREATE TABLE t (a int, b int, c int, CONSTRAINT k CHECK (b > 0));
CREATE INDEX i ON t (a);
CREATE INDEX j ON t ((b + 1));
-- by hand
CREATE STATISTICS st ON b, c FROM t;
COMMENT ON CONSTRAINT k ON t IS 'x';
ALTER INDEX j ALTER COLUMN 1 SET STATISTICS 7;
-- up
DROP INDEX i;
ALTER TABLE t DROP COLUMN a;

-- case: settings of a column, which are declared
-- made
CREATE TABLE t (a int, b int);
-- by hand
ALTER TABLE t ALTER a SET STATISTICS 7, ALTER a SET (n_distinct = 5);
-- up
ALTER TABLE t DROP COLUMN a;

-- case: statistics of a column that is renamed and dropped
-- made
CREATE TABLE t (a int, b int);
-- by hand
CREATE SCHEMA {s}_more;
CREATE STATISTICS {s}_more.st ON a, b FROM t;
-- up
ALTER TABLE t RENAME TO u;
ALTER TABLE u RENAME COLUMN a TO c;
ALTER TABLE u DROP COLUMN c;
-- loses: statistics object {s}_more.st

-- case: settings of a column whose type changes stay
-- made
CREATE TABLE t (a int, b int);
CREATE INDEX i ON t (a);
-- by hand
ALTER TABLE t ALTER a SET STATISTICS 7, ALTER a SET (n_distinct = 5);
COMMENT ON INDEX i IS 'x';
CLUSTER t USING i;
-- up
ALTER TABLE t ALTER COLUMN a TYPE bigint;

-- case: what an expression's index says of itself
-- made
CREATE TABLE t (a int, b int);
CREATE INDEX i ON t ((a + 1));
-- by hand
ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 7;
-- up
ALTER TABLE t ALTER COLUMN a TYPE bigint;
-- loses: statistics target {s}.i.expr

-- case: extended statistics in another schema
-- made
CREATE TABLE t (a int, b int);
-- by hand
CREATE SCHEMA {s}_more;
CREATE STATISTICS {s}_more.st ON a, b FROM t;
-- up
ALTER TABLE t DROP COLUMN a;
-- loses: statistics object {s}_more.st

-- case: extended statistics, which are declared
-- made
CREATE TABLE t (a int, b int);
-- by hand
CREATE STATISTICS st ON a, b FROM t;
-- up
ALTER TABLE t DROP COLUMN a;

-- case: statistics that the SQL itself drops
-- made
CREATE TABLE t (a int, b int);
-- by hand
CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
-- up
DROP RULE r ON t;

-- case: clustering and the identity of rows, which are declared
-- made
CREATE TABLE t (a int NOT NULL CONSTRAINT k UNIQUE, b int);
-- by hand
ALTER TABLE t CLUSTER ON k, REPLICA IDENTITY USING INDEX k;
-- up
ALTER TABLE t DROP CONSTRAINT k;

-- case: clustering and the identity of rows of a materialized view
-- made
CREATE MATERIALIZED VIEW t AS SELECT 1 AS a, 2 AS b;
CREATE INDEX k ON t (a);
-- by hand
ALTER MATERIALIZED VIEW t CLUSTER ON k;
ALTER MATERIALIZED VIEW t REPLICA IDENTITY FULL;
-- up
DROP MATERIALIZED VIEW t;
-- loses: clustering index {s}.k
-- loses: replica identity {s}.t

-- case: everything of a table
-- made
CREATE TABLE t (a int PRIMARY KEY, b int CONSTRAINT positive CHECK (b > 0));
-- by hand
COMMENT ON CONSTRAINT positive ON t IS 'x';
CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
CREATE SCHEMA {s}_more;
CREATE STATISTICS {s}_more.st ON a, b FROM t;
-- up
DROP TABLE t;
-- loses: rule r on {s}.t
-- loses: statistics object {s}_more.st

-- case: default of a view
-- made
CREATE TABLE t (a int, b int);
CREATE VIEW v AS SELECT a, b FROM t;
-- by hand
ALTER VIEW v ALTER COLUMN a SET DEFAULT 5;
-- up
DROP VIEW v;
ALTER TABLE t ALTER COLUMN a TYPE bigint;
CREATE VIEW v AS SELECT a, b FROM t;
-- loses: default of a view {s}.v.a

-- case: state of a partition's trigger that is made again
-- made
CREATE TABLE t (a int, b int) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- by hand
ALTER TABLE p DISABLE TRIGGER g;
COMMENT ON TRIGGER g ON p IS 'x';
-- up
DROP TRIGGER g ON t;
CREATE TRIGGER g AFTER UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f();
-- loses: disabled trigger g on {s}.p
-- loses: comment trigger g on {s}.p

-- case: state of a trigger of a table, which is declared
-- made
CREATE TABLE t (a int, b int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- by hand
ALTER TABLE t ENABLE ALWAYS TRIGGER g;
COMMENT ON TRIGGER g ON t IS 'x';
-- up
CREATE OR REPLACE TRIGGER g AFTER UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f();

-- case: a foreign key that was switched off and is built again with its column
-- made
CREATE TABLE t (a int PRIMARY KEY);
CREATE TABLE u (a int CONSTRAINT k REFERENCES t);
-- by hand
ALTER TABLE u DISABLE TRIGGER ALL;
-- up
ALTER TABLE u ALTER COLUMN a TYPE bigint;
-- loses: disabled foreign key k on {s}.u

-- case: the sequence of an identity column
-- made
CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY);
-- by hand
COMMENT ON SEQUENCE t_a_seq IS 'x';
-- up
ALTER TABLE t ALTER COLUMN a DROP IDENTITY;
-- loses: comment sequence {s}.t_a_seq

-- case: membership of a publication
-- made
CREATE TABLE t (a int);
-- by hand
CREATE PUBLICATION pub_{s} FOR TABLE t;
-- up
DROP TABLE t;
-- loses: publication of a table {s}.t in publication pub_{s}

-- case: what one partition has of its own can be declared, like what a table has
-- made
CREATE TABLE t (a int, b int, c int) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- by hand
CREATE INDEX own ON p (b);
ALTER TABLE p ALTER c SET DEFAULT 5;
-- up
ALTER TABLE t DROP COLUMN b;
ALTER TABLE t ALTER COLUMN c SET DEFAULT 6;

-- case: trigger of one partition
-- made
CREATE TABLE t (a int, b int) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
-- by hand
CREATE TRIGGER own AFTER UPDATE OF b ON p FOR EACH ROW EXECUTE FUNCTION f();
-- up
ALTER TABLE t DROP COLUMN b;
-- takes off: DROP TRIGGER own ON p;

-- case: trigger of one partition and another type
-- made
CREATE TABLE t (a int, b int) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
-- by hand
CREATE TRIGGER own AFTER UPDATE OF b ON p FOR EACH ROW EXECUTE FUNCTION f();
-- up
ALTER TABLE t ALTER COLUMN b TYPE bigint;
-- takes off: DROP TRIGGER own ON p;

-- case: check, partial index and key of one partition
-- made
CREATE TABLE r (x int PRIMARY KEY);
CREATE TABLE t (a int, b int) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- by hand
ALTER TABLE p ADD CONSTRAINT own_check CHECK (b > 5), ADD CONSTRAINT own_key FOREIGN KEY (b) REFERENCES r;
CREATE INDEX own ON p (a) WHERE b > 7;
-- up
ALTER TABLE t ALTER COLUMN b TYPE text;
-- takes off: ALTER TABLE p DROP CONSTRAINT own_check;
-- takes off: ALTER TABLE p DROP CONSTRAINT own_key;
-- takes off: DROP INDEX own;

-- case: the same with a type of the same kind
-- made
CREATE TABLE r (x int PRIMARY KEY);
CREATE TABLE t (a int, b int) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- by hand
ALTER TABLE p ADD CONSTRAINT own_check CHECK (b > 5), ADD CONSTRAINT own_key FOREIGN KEY (b) REFERENCES r;
CREATE INDEX own ON p (a) WHERE b > 7;
-- up
ALTER TABLE t ALTER COLUMN b TYPE bigint;

-- case: an enum that is built again under a check of one partition
-- made
CREATE TYPE mood AS ENUM ('x', 'y');
CREATE TABLE t (a int, b mood) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- by hand
ALTER TABLE p ADD CONSTRAINT own_check CHECK (b <> 'y');
-- up
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('x');
ALTER TABLE t ALTER COLUMN b TYPE mood USING b::text::mood;
DROP TYPE mood_old;
-- takes off: ALTER TABLE p DROP CONSTRAINT own_check;

-- case: views that no revision has made
-- made
CREATE TABLE t (a int, b int);
-- by hand
CREATE VIEW v AS SELECT a FROM t;
CREATE MATERIALIZED VIEW m AS SELECT b FROM t;
-- up
ALTER TABLE t ALTER COLUMN a TYPE bigint;
ALTER TABLE t DROP COLUMN b;
-- takes off: DROP VIEW v;
-- takes off: DROP MATERIALIZED VIEW m;

-- case: a view of a type that goes
-- made
CREATE TYPE e AS ENUM ('x');
CREATE TABLE t (a e);
-- by hand
CREATE VIEW v AS SELECT a, a = 'x' AS b FROM t;
-- up
ALTER TABLE t ALTER a TYPE text;
DROP TYPE e;
-- takes off: DROP VIEW v;

-- case: a view over a view
-- made
CREATE TABLE t (a int, b int);
-- by hand
CREATE VIEW v AS SELECT a FROM t;
CREATE VIEW w AS SELECT a FROM v;
-- up
ALTER TABLE t DROP COLUMN a;
-- takes off: DROP VIEW w;
-- takes off: DROP VIEW v;

-- case: a materialized view and a composite type of a type that goes
-- made
CREATE DOMAIN d AS int;
-- by hand
CREATE TYPE pair AS (x d, y int);
CREATE MATERIALIZED VIEW m AS SELECT 1::d AS a;
-- up
DROP DOMAIN d;
-- takes off: ALTER TYPE pair DROP ATTRIBUTE x;
-- takes off: DROP MATERIALIZED VIEW m;

-- case: views that the SQL itself drops
-- made
CREATE TABLE t (a int, b int);
CREATE VIEW v AS SELECT a FROM t;
-- by hand
COMMENT ON TABLE t IS 'x';
-- up
DROP VIEW v;
ALTER TABLE t DROP COLUMN a;

-- case: rule
-- made
CREATE TABLE t (a int, b int);
CREATE TABLE log (a int);
-- by hand
CREATE RULE r AS ON INSERT TO t DO ALSO INSERT INTO log VALUES (new.b);
-- up
ALTER TABLE t DROP COLUMN b;
-- takes off: DROP RULE r ON t;

-- case: foreign key of another's table
-- made
CREATE TABLE t (a int CONSTRAINT k PRIMARY KEY);
-- by hand
CREATE TABLE other (a int CONSTRAINT other_key REFERENCES t);
-- up
ALTER TABLE t DROP CONSTRAINT k;
-- takes off: ALTER TABLE other DROP CONSTRAINT other_key;

-- case: child of a table
-- made
CREATE TABLE t (a int, b int);
-- by hand
CREATE TABLE child (c int) INHERITS (t);
-- up
DROP TABLE t;
-- takes off: ALTER TABLE child NO INHERIT t;

-- case: policy, default and generated column of others
-- made
CREATE FUNCTION f() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE TABLE t (a int, b int);
-- by hand
CREATE POLICY mine ON t USING (b > 0);
ALTER TABLE t ADD COLUMN c int DEFAULT f();
-- up
ALTER TABLE t DROP COLUMN b;
DROP FUNCTION f();
-- takes off: DROP POLICY mine ON t;
-- takes off: ALTER TABLE t ALTER COLUMN c DROP DEFAULT;

-- case: type of another's column
-- made
CREATE TYPE mood AS ENUM ('x', 'y');
-- by hand
CREATE TABLE other (a int, b mood);
-- up
DROP TYPE mood;
-- takes off: ALTER TABLE other DROP COLUMN b;

-- case: routine of others
-- made
CREATE TABLE t (a int, b int);
-- by hand
CREATE FUNCTION first_of() RETURNS t LANGUAGE sql AS 'SELECT 1, 2';
-- up
DROP TABLE t;
-- takes off: DROP ROUTINE first_of();

-- case: columns and rows of a publication
-- since: 15
-- made
CREATE TABLE t (a int PRIMARY KEY, b int);
-- by hand
CREATE PUBLICATION pub_{s} FOR TABLE t (a, b);
-- up
ALTER TABLE t DROP COLUMN b;
-- takes off: ALTER PUBLICATION pub_{s} DROP TABLE t;

-- case: NOT NULL of a new kind
-- since: 18
-- made
CREATE TABLE t (a int, b int, c int);
-- by hand
ALTER TABLE t ADD CONSTRAINT later NOT NULL b NOT VALID;
ALTER TABLE t ADD CONSTRAINT alone NOT NULL c NO INHERIT;
-- up
ALTER TABLE t DROP COLUMN b;
ALTER TABLE t DROP COLUMN c;
-- loses: not-null constraint of its own kind alone on {s}.t
-- loses: not-null constraint of its own kind later on {s}.t

-- case: what goes along by cascade
-- made
CREATE TABLE t (a int, b int);
-- by hand
CREATE VIEW v AS SELECT a FROM t;
ALTER VIEW v ALTER COLUMN a SET DEFAULT 5;
-- up
DROP TABLE t CASCADE;
-- loses: default of a view {s}.v.a

-- case: a default that the SQL takes off before its function
-- made
CREATE FUNCTION f() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE TABLE t (a int, b int DEFAULT f());
-- by hand
COMMENT ON FUNCTION f() IS 'x';
-- up
ALTER TABLE t ALTER COLUMN b DROP DEFAULT;
DROP FUNCTION f();

-- case: code may do what is to be done
-- made
CREATE TABLE t (a int, b int);
-- by hand
CREATE VIEW v AS SELECT a FROM t;
-- up
DO $$ BEGIN EXECUTE 'DROP VIEW v'; END $$;
ALTER TABLE t DROP COLUMN a;
