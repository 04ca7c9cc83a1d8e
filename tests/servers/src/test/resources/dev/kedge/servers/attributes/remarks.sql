-- attribute: comment on a materialized view's column
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 'x'::text AS b;
-- a
COMMENT ON COLUMN v.a IS 'one';
-- b
COMMENT ON COLUMN v.a IS 'two';

-- attribute: comment on a foreign table
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE t (a integer, b text) SERVER s;
-- a
COMMENT ON FOREIGN TABLE t IS 'one';
-- b
COMMENT ON FOREIGN TABLE t IS 'two';

-- attribute: comment on a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE t (a integer, b text) SERVER s;
-- a
COMMENT ON COLUMN t.a IS 'one';
-- b
COMMENT ON COLUMN t.a IS 'two';

-- attribute: comment on an aggregate
-- base
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);
-- a
COMMENT ON AGGREGATE total(integer) IS 'one';
-- b
COMMENT ON AGGREGATE total(integer) IS 'two';

-- attribute: comment on a cast
-- listed
-- base
CREATE TYPE mood AS ENUM ('ok');
CREATE FUNCTION f(mood) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION g(mood) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE CAST (mood AS integer) WITH FUNCTION f(mood);
-- a
COMMENT ON CAST (mood AS integer) IS 'one';
-- b
COMMENT ON CAST (mood AS integer) IS 'two';

-- attribute: comment on a collation
-- base
CREATE COLLATION mine (LOCALE = 'C');
-- a
COMMENT ON COLLATION mine IS 'one';
-- b
COMMENT ON COLLATION mine IS 'two';

-- attribute: comment on a conversion
-- listed
-- base
CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- a
COMMENT ON CONVERSION latin IS 'one';
-- b
COMMENT ON CONVERSION latin IS 'two';

-- attribute: comment on a language
-- listed
-- base
CREATE LANGUAGE lang HANDLER plpgsql_call_handler;
-- a
COMMENT ON LANGUAGE lang IS 'one';
-- b
COMMENT ON LANGUAGE lang IS 'two';

-- attribute: comment on a large object
-- not dumped
-- listed
-- base
SELECT lo_create(70001);
-- a
COMMENT ON LARGE OBJECT 70001 IS 'one';
-- b
COMMENT ON LARGE OBJECT 70001 IS 'two';

-- attribute: comment on an operator
-- listed
-- base
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);
-- a
COMMENT ON OPERATOR === (integer, integer) IS 'one';
-- b
COMMENT ON OPERATOR === (integer, integer) IS 'two';

-- attribute: comment on an operator class
-- listed
-- base
CREATE OPERATOR CLASS class FOR TYPE integer USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
-- a
COMMENT ON OPERATOR CLASS class USING btree IS 'one';
-- b
COMMENT ON OPERATOR CLASS class USING btree IS 'two';

-- attribute: comment on an operator family
-- listed
-- base
CREATE OPERATOR FAMILY family USING btree;
-- a
COMMENT ON OPERATOR FAMILY family USING btree IS 'one';
-- b
COMMENT ON OPERATOR FAMILY family USING btree IS 'two';

-- attribute: comment on an access method
-- listed
-- base
CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler;
-- a
COMMENT ON ACCESS METHOD m IS 'one';
-- b
COMMENT ON ACCESS METHOD m IS 'two';

-- attribute: comment on a rule
-- listed
-- base
CREATE TABLE t (a integer);
CREATE RULE r AS ON DELETE TO t DO ALSO NOTHING;
-- a
COMMENT ON RULE r ON t IS 'one';
-- b
COMMENT ON RULE r ON t IS 'two';

-- attribute: comment on extended statistics
-- base
CREATE TABLE t (a integer, b integer);
CREATE STATISTICS s ON a, b FROM t;
-- a
COMMENT ON STATISTICS s IS 'one';
-- b
COMMENT ON STATISTICS s IS 'two';

-- attribute: comment on a text search parser
-- listed
-- base
CREATE TEXT SEARCH PARSER tp (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
-- a
COMMENT ON TEXT SEARCH PARSER tp IS 'one';
-- b
COMMENT ON TEXT SEARCH PARSER tp IS 'two';

-- attribute: comment on a text search dictionary
-- listed
-- base
CREATE TEXT SEARCH DICTIONARY td (TEMPLATE = simple);
-- a
COMMENT ON TEXT SEARCH DICTIONARY td IS 'one';
-- b
COMMENT ON TEXT SEARCH DICTIONARY td IS 'two';

-- attribute: comment on a text search template
-- listed
-- base
CREATE TEXT SEARCH TEMPLATE tt (INIT = dsimple_init, LEXIZE = dsimple_lexize);
-- a
COMMENT ON TEXT SEARCH TEMPLATE tt IS 'one';
-- b
COMMENT ON TEXT SEARCH TEMPLATE tt IS 'two';

-- attribute: comment on a text search configuration
-- listed
-- base
CREATE TEXT SEARCH CONFIGURATION tc (PARSER = "default");
-- a
COMMENT ON TEXT SEARCH CONFIGURATION tc IS 'one';
-- b
COMMENT ON TEXT SEARCH CONFIGURATION tc IS 'two';

-- attribute: comment on a foreign-data wrapper
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
-- a
COMMENT ON FOREIGN DATA WRAPPER w IS 'one';
-- b
COMMENT ON FOREIGN DATA WRAPPER w IS 'two';

-- attribute: comment on a foreign server
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
COMMENT ON SERVER s IS 'one';
-- b
COMMENT ON SERVER s IS 'two';

-- attribute: comment on an event trigger
-- listed
-- base
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER v ON sql_drop EXECUTE FUNCTION f();
-- a
COMMENT ON EVENT TRIGGER v IS 'one';
-- b
COMMENT ON EVENT TRIGGER v IS 'two';

-- attribute: comment on a publication
-- listed
-- base
CREATE TABLE t (a integer NOT NULL, b integer);
CREATE PUBLICATION p FOR TABLE t;
-- a
COMMENT ON PUBLICATION p IS 'one';
-- b
COMMENT ON PUBLICATION p IS 'two';

-- attribute: comment on a subscription
-- listed
-- base
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false);
-- a
COMMENT ON SUBSCRIPTION s IS 'one';
-- b
COMMENT ON SUBSCRIPTION s IS 'two';

-- attribute: comment on a transform
-- listed
-- base
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
-- a
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'one';
-- b
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'two';

-- attribute: comment on an index of a constraint
-- listed
-- base
CREATE TABLE t (a integer PRIMARY KEY);
-- a
COMMENT ON INDEX t_pkey IS 'one';
-- b
COMMENT ON INDEX t_pkey IS 'two';

-- attribute: comment on a range
-- base
CREATE TYPE span AS RANGE (SUBTYPE = integer);
-- a
COMMENT ON TYPE span IS 'one';
-- b
COMMENT ON TYPE span IS 'two';

-- attribute: comment on a base type
-- listed
-- base
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out);
-- a
COMMENT ON TYPE base IS 'one';
-- b
COMMENT ON TYPE base IS 'two';

-- attribute: comment on the sequence of an identity column
-- listed
-- base
CREATE TABLE t (a integer GENERATED ALWAYS AS IDENTITY);
-- a
COMMENT ON SEQUENCE t_a_seq IS 'one';
-- b
COMMENT ON SEQUENCE t_a_seq IS 'two';

-- attribute: comment on a partition's column
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
COMMENT ON COLUMN p.a IS 'one';
-- b
COMMENT ON COLUMN p.a IS 'two';

-- attribute: comment on a partition's trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();
-- a
COMMENT ON TRIGGER g ON p IS 'one';
-- b
COMMENT ON TRIGGER g ON p IS 'two';

-- attribute: comment on a partition's policy
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE POLICY y ON p;
-- a
COMMENT ON POLICY y ON p IS 'one';
-- b
COMMENT ON POLICY y ON p IS 'two';

-- attribute: comment on a partition's check
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
ALTER TABLE p ADD CONSTRAINT c CHECK (b > 1);
-- a
COMMENT ON CONSTRAINT c ON p IS 'one';
-- b
COMMENT ON CONSTRAINT c ON p IS 'two';

-- attribute: comment on a partition's index
-- listed
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE INDEX i ON t (b);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
COMMENT ON INDEX p_b_idx IS 'one';
-- b
COMMENT ON INDEX p_b_idx IS 'two';
