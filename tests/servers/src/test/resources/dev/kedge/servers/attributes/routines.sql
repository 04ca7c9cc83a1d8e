-- attribute: body of a function
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;
-- b
CREATE FUNCTION f() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN 2; END $$;
-- same
CREATE FUNCTION f() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN 2; END $$;
CREATE OR REPLACE FUNCTION f() RETURNS integer LANGUAGE plpgsql AS ' BEGIN RETURN 1; END ';

-- attribute: body of a function in the standard's words
-- a
CREATE TABLE t (a integer, b integer);
CREATE FUNCTION f() RETURNS integer BEGIN ATOMIC SELECT a FROM t; END;
-- b
CREATE TABLE t (a integer, b integer);
CREATE FUNCTION f() RETURNS integer BEGIN ATOMIC SELECT b FROM t; END;
-- same
CREATE TABLE t (b integer, a integer);
CREATE FUNCTION f() RETURNS integer BEGIN ATOMIC SELECT a FROM t; END;

-- attribute: order of a function's lines
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1;
    RETURN 1;
    PERFORM 2;
END $$;
-- b
CREATE FUNCTION f() RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 2;
    RETURN 1;
    PERFORM 1;
END $$;

-- attribute: comment within a function
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS $$
--one
SELECT 1; $$;
-- b
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS $$
--two
SELECT 1; $$;

-- attribute: argument types of a function
-- a
CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- b
CREATE FUNCTION f(a bigint) RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: argument names of a function
-- a
CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- b
CREATE FUNCTION f(b integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: argument default of a function
-- a
CREATE FUNCTION f(a integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- b
CREATE FUNCTION f(a integer DEFAULT 2) RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: argument mode of a function
-- a
CREATE FUNCTION f(VARIADIC a integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- b
CREATE FUNCTION f(a integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: return type of a function
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- b
CREATE FUNCTION f() RETURNS SETOF integer LANGUAGE sql AS 'SELECT 1';

-- attribute: table that a function returns
-- a
CREATE FUNCTION f() RETURNS TABLE (a integer, b integer) LANGUAGE sql AS 'SELECT 1, 2';
-- b
CREATE FUNCTION f() RETURNS TABLE (a integer, c integer) LANGUAGE sql AS 'SELECT 1, 2';

-- attribute: volatility of a function
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
-- b
CREATE FUNCTION f() RETURNS integer LANGUAGE sql STABLE AS 'SELECT 1';
-- same
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION f() IMMUTABLE;

-- attribute: strictness of a function
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE sql STRICT AS 'SELECT 1';
-- b
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: security of a function
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE sql SECURITY DEFINER AS 'SELECT 1';
-- b
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: parallel safety of a function
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE sql PARALLEL SAFE AS 'SELECT 1';
-- b
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: leakproofness of a function
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE sql LEAKPROOF AS 'SELECT 1';
-- b
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';

-- attribute: cost and rows of a function
-- a
CREATE FUNCTION f() RETURNS SETOF integer LANGUAGE sql COST 5 ROWS 7 AS 'SELECT 1';
-- b
CREATE FUNCTION f() RETURNS SETOF integer LANGUAGE sql COST 5 ROWS 8 AS 'SELECT 1';

-- attribute: settings of a function
-- a
CREATE FUNCTION f() RETURNS integer LANGUAGE sql SET search_path = public SET work_mem = '1MB' AS 'SELECT 1';
-- b
CREATE FUNCTION f() RETURNS integer LANGUAGE sql SET search_path = public SET work_mem = '2MB' AS 'SELECT 1';
-- same
CREATE FUNCTION f() RETURNS integer LANGUAGE sql SET work_mem = '1MB' SET search_path = public AS 'SELECT 1';

-- attribute: language of a function
-- a
CREATE FUNCTION f() RETURNS void LANGUAGE sql AS '';
-- b
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS 'BEGIN END';

-- attribute: whether a routine is a procedure
-- a
CREATE FUNCTION f() RETURNS void LANGUAGE sql AS '';
-- b
CREATE PROCEDURE f() LANGUAGE sql AS '';

-- attribute: schema of a function
-- base
CREATE SCHEMA other;
-- a
CREATE FUNCTION f() RETURNS void LANGUAGE sql AS '';
-- b
CREATE FUNCTION other.f() RETURNS void LANGUAGE sql AS '';

-- attribute: types of a function's arguments that are a case's own
-- a
CREATE TYPE mood AS ENUM ('x');
CREATE FUNCTION f(a mood, b mood[], OUT c mood) LANGUAGE sql AS 'SELECT $1';
-- b
CREATE TYPE mood AS ENUM ('x');
CREATE FUNCTION f(a mood, b mood, OUT c mood) LANGUAGE sql AS 'SELECT $1';
-- same
CREATE TYPE temper AS ENUM ('x');
CREATE FUNCTION f(a temper, b temper[], OUT c temper) LANGUAGE sql AS 'SELECT $1';
ALTER TYPE temper RENAME TO mood;

-- attribute: aggregate
-- a
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);
-- b
CREATE AGGREGATE sum_of(integer) (SFUNC = int4pl, STYPE = integer);

-- attribute: name of a trigger
-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE TRIGGER h BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- same
CREATE TRIGGER h BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
ALTER TRIGGER h ON t RENAME TO g;

-- attribute: time of a trigger
-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();

-- attribute: events of a trigger
-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g BEFORE INSERT OR DELETE ON t FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- same
CREATE TRIGGER g BEFORE DELETE OR INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();

-- attribute: columns of a trigger
-- a
CREATE TABLE t (a integer, b integer, c integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER g BEFORE UPDATE OF a, b ON t FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE TABLE t (a integer, b integer, c integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER g BEFORE UPDATE OF a, c ON t FOR EACH ROW EXECUTE FUNCTION f();
-- same
CREATE TABLE t (c integer, b integer, a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER g BEFORE UPDATE OF a, b ON t FOR EACH ROW EXECUTE FUNCTION f();

-- attribute: level of a trigger
-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g AFTER INSERT ON t FOR EACH STATEMENT EXECUTE FUNCTION f();

-- attribute: condition of a trigger
-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (OLD.a <> NEW.a) EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (OLD.a < NEW.a) EXECUTE FUNCTION f();
-- same
CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN ((OLD.a) <> NEW.a) EXECUTE FUNCTION f();

-- attribute: function of a trigger
-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION e() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION e();
-- same
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE PROCEDURE f();

-- attribute: arguments of a trigger
-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f('x');
-- b
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f('y');

-- attribute: transition table of a trigger
-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g AFTER INSERT ON t REFERENCING NEW TABLE AS x FOR EACH STATEMENT EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g AFTER INSERT ON t REFERENCING NEW TABLE AS y FOR EACH STATEMENT EXECUTE FUNCTION f();

-- attribute: whether a trigger is a constraint
-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();

-- attribute: deferral of a constraint trigger
-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t DEFERRABLE FOR EACH ROW EXECUTE FUNCTION f();

-- attribute: whether a trigger fires
-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- a
ALTER TABLE t DISABLE TRIGGER g;
-- b
ALTER TABLE t ENABLE ALWAYS TRIGGER g;
