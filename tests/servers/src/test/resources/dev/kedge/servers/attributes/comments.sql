-- attribute: comment on a schema
-- listed
-- base
CREATE SCHEMA other;
-- a
COMMENT ON SCHEMA other IS 'one';
-- b
COMMENT ON SCHEMA other IS 'two';
-- same
COMMENT ON SCHEMA other IS 'two';
COMMENT ON SCHEMA other IS 'one';

-- attribute: comment on a table
-- base
CREATE TABLE t (a integer);
-- a
COMMENT ON TABLE t IS 'one';
-- b
COMMENT ON TABLE t IS 'two';
-- same
COMMENT ON TABLE t IS 'two';
COMMENT ON TABLE t IS 'one';

-- attribute: comment on a column
-- base
CREATE TABLE t (a integer);
-- a
COMMENT ON COLUMN t.a IS 'one';
-- b
COMMENT ON COLUMN t.a IS 'two';
-- same
COMMENT ON COLUMN t.a IS 'two';
COMMENT ON COLUMN t.a IS 'one';

-- attribute: comment on a primary key
-- base
CREATE TABLE t (a integer PRIMARY KEY);
-- a
COMMENT ON CONSTRAINT t_pkey ON t IS 'one';
-- b
COMMENT ON CONSTRAINT t_pkey ON t IS 'two';
-- same
COMMENT ON CONSTRAINT t_pkey ON t IS 'two';
COMMENT ON CONSTRAINT t_pkey ON t IS 'one';

-- attribute: comment on a check
-- base
CREATE TABLE t (a integer CONSTRAINT c CHECK (a > 0));
-- a
COMMENT ON CONSTRAINT c ON t IS 'one';
-- b
COMMENT ON CONSTRAINT c ON t IS 'two';
-- same
COMMENT ON CONSTRAINT c ON t IS 'two';
COMMENT ON CONSTRAINT c ON t IS 'one';

-- attribute: comment on an index
-- base
CREATE TABLE t (a integer);
CREATE INDEX i ON t (a);
-- a
COMMENT ON INDEX i IS 'one';
-- b
COMMENT ON INDEX i IS 'two';
-- same
COMMENT ON INDEX i IS 'two';
COMMENT ON INDEX i IS 'one';

-- attribute: comment on a trigger
-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- a
COMMENT ON TRIGGER g ON t IS 'one';
-- b
COMMENT ON TRIGGER g ON t IS 'two';
-- same
COMMENT ON TRIGGER g ON t IS 'two';
COMMENT ON TRIGGER g ON t IS 'one';

-- attribute: comment on a policy
-- base
CREATE TABLE t (a integer);
CREATE POLICY p ON t;
-- a
COMMENT ON POLICY p ON t IS 'one';
-- b
COMMENT ON POLICY p ON t IS 'two';
-- same
COMMENT ON POLICY p ON t IS 'two';
COMMENT ON POLICY p ON t IS 'one';

-- attribute: comment on a partition
-- base
CREATE TABLE t (a integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t DEFAULT;
-- a
COMMENT ON TABLE p IS 'one';
-- b
COMMENT ON TABLE p IS 'two';
-- same
COMMENT ON TABLE p IS 'two';
COMMENT ON TABLE p IS 'one';

-- attribute: comment on a view
-- base
CREATE VIEW v AS SELECT 1 AS a;
-- a
COMMENT ON VIEW v IS 'one';
-- b
COMMENT ON VIEW v IS 'two';
-- same
COMMENT ON VIEW v IS 'two';
COMMENT ON VIEW v IS 'one';

-- attribute: comment on a view's column
-- base
CREATE VIEW v AS SELECT 1 AS a;
-- a
COMMENT ON COLUMN v.a IS 'one';
-- b
COMMENT ON COLUMN v.a IS 'two';
-- same
COMMENT ON COLUMN v.a IS 'two';
COMMENT ON COLUMN v.a IS 'one';

-- attribute: comment on a materialized view
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a;
-- a
COMMENT ON MATERIALIZED VIEW v IS 'one';
-- b
COMMENT ON MATERIALIZED VIEW v IS 'two';
-- same
COMMENT ON MATERIALIZED VIEW v IS 'two';
COMMENT ON MATERIALIZED VIEW v IS 'one';

-- attribute: comment on a sequence
-- base
CREATE SEQUENCE s;
-- a
COMMENT ON SEQUENCE s IS 'one';
-- b
COMMENT ON SEQUENCE s IS 'two';
-- same
COMMENT ON SEQUENCE s IS 'two';
COMMENT ON SEQUENCE s IS 'one';

-- attribute: comment on an enum
-- base
CREATE TYPE mood AS ENUM ('x');
-- a
COMMENT ON TYPE mood IS 'one';
-- b
COMMENT ON TYPE mood IS 'two';
-- same
COMMENT ON TYPE mood IS 'two';
COMMENT ON TYPE mood IS 'one';

-- attribute: comment on a domain
-- base
CREATE DOMAIN d AS integer;
-- a
COMMENT ON DOMAIN d IS 'one';
-- b
COMMENT ON DOMAIN d IS 'two';
-- same
COMMENT ON DOMAIN d IS 'two';
COMMENT ON DOMAIN d IS 'one';

-- attribute: comment on a domain's check
-- base
CREATE DOMAIN d AS integer CONSTRAINT c CHECK (VALUE > 0);
-- a
COMMENT ON CONSTRAINT c ON DOMAIN d IS 'one';
-- b
COMMENT ON CONSTRAINT c ON DOMAIN d IS 'two';
-- same
COMMENT ON CONSTRAINT c ON DOMAIN d IS 'two';
COMMENT ON CONSTRAINT c ON DOMAIN d IS 'one';

-- attribute: comment on a composite type
-- base
CREATE TYPE pair AS (a integer);
-- a
COMMENT ON TYPE pair IS 'one';
-- b
COMMENT ON TYPE pair IS 'two';
-- same
COMMENT ON TYPE pair IS 'two';
COMMENT ON TYPE pair IS 'one';

-- attribute: comment on a composite type's attribute
-- base
CREATE TYPE pair AS (a integer);
-- a
COMMENT ON COLUMN pair.a IS 'one';
-- b
COMMENT ON COLUMN pair.a IS 'two';
-- same
COMMENT ON COLUMN pair.a IS 'two';
COMMENT ON COLUMN pair.a IS 'one';

-- attribute: comment on a function
-- base
CREATE FUNCTION f(a integer) RETURNS void LANGUAGE sql AS '';
-- a
COMMENT ON FUNCTION f(integer) IS 'one';
-- b
COMMENT ON FUNCTION f(integer) IS 'two';
-- same
COMMENT ON FUNCTION f(integer) IS 'two';
COMMENT ON FUNCTION f(integer) IS 'one';

-- attribute: comment on a procedure
-- base
CREATE PROCEDURE f() LANGUAGE sql AS '';
-- a
COMMENT ON PROCEDURE f() IS 'one';
-- b
COMMENT ON PROCEDURE f() IS 'two';
-- same
COMMENT ON PROCEDURE f() IS 'two';
COMMENT ON PROCEDURE f() IS 'one';

-- attribute: no comment
-- base
CREATE TABLE t (a integer);
-- a
COMMENT ON TABLE t IS 'one';
-- b
COMMENT ON TABLE t IS '';

-- attribute: comment on an extension
-- listed
-- base
CREATE EXTENSION citext;
-- a
COMMENT ON EXTENSION citext IS 'one';
-- b
