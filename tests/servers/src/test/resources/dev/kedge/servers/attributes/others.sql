-- attribute: multirange of a range
-- a
CREATE TYPE span AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = one);
-- b
CREATE TYPE span AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = two);

-- attribute: collation of a range
-- a
CREATE TYPE span AS RANGE (SUBTYPE = text, COLLATION = "C");
-- b
CREATE TYPE span AS RANGE (SUBTYPE = text, COLLATION = "POSIX");

-- attribute: operator class of a range
-- a
CREATE TYPE span AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops);
-- b
CREATE TYPE span AS RANGE (SUBTYPE = text);

-- attribute: canonical function of a range
-- base
CREATE TYPE span;
CREATE FUNCTION f(span) RETURNS span LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';
-- a
CREATE TYPE span AS RANGE (SUBTYPE = integer, CANONICAL = f);
-- b
CREATE TYPE span AS RANGE (SUBTYPE = integer);

-- attribute: difference function of a range
-- a
CREATE TYPE span AS RANGE (SUBTYPE = double precision, SUBTYPE_DIFF = float8mi);
-- b
CREATE TYPE span AS RANGE (SUBTYPE = double precision);

-- attribute: owner of a range
-- base
CREATE TYPE span AS RANGE (SUBTYPE = integer);
-- a
ALTER TYPE span OWNER TO kedge_app;
-- b

-- attribute: privileges on a range
-- base
CREATE TYPE span AS RANGE (SUBTYPE = integer);
-- a
GRANT USAGE ON TYPE span TO kedge_app;
-- b

-- attribute: owner of a composite type
-- base
CREATE TYPE pair AS (a integer);
-- a
ALTER TYPE pair OWNER TO kedge_app;
-- b

-- attribute: privileges on a composite type
-- base
CREATE TYPE pair AS (a integer);
-- a
GRANT USAGE ON TYPE pair TO kedge_app;
-- b

-- attribute: type modifier of an attribute
-- a
CREATE TYPE pair AS (a varchar(10));
-- b
CREATE TYPE pair AS (a varchar(20));

-- attribute: base type of a domain
-- a
CREATE DOMAIN d AS integer;
-- b
CREATE DOMAIN d AS bigint;

-- attribute: privileges on a table's row type
-- not dumped
-- listed
-- base
CREATE TABLE t (a integer);
-- a
GRANT USAGE ON TYPE t TO kedge_app;
-- b

-- attribute: owner of a collation
-- listed
-- base
CREATE COLLATION mine (LOCALE = 'C');
-- a
ALTER COLLATION mine OWNER TO kedge_app;
-- b

-- attribute: provider of a collation
-- a
CREATE COLLATION mine (PROVIDER = libc, LOCALE = 'C');
-- b
CREATE COLLATION mine (PROVIDER = icu, LOCALE = 'de');

-- attribute: determinism of a collation
-- a
CREATE COLLATION mine (PROVIDER = icu, LOCALE = 'de', DETERMINISTIC = false);
-- b
CREATE COLLATION mine (PROVIDER = icu, LOCALE = 'de');

-- attribute: order of a collation
-- a
CREATE COLLATION mine (LC_COLLATE = 'C', LC_CTYPE = 'C');
-- b
CREATE COLLATION mine (LC_COLLATE = 'POSIX', LC_CTYPE = 'C');

-- attribute: character classes of a collation
-- a
CREATE COLLATION mine (LC_COLLATE = 'C', LC_CTYPE = 'C');
-- b
CREATE COLLATION mine (LC_COLLATE = 'C', LC_CTYPE = 'POSIX');

-- attribute: locale of an ICU collation
-- a
CREATE COLLATION mine (PROVIDER = icu, LOCALE = 'de');
-- b
CREATE COLLATION mine (PROVIDER = icu, LOCALE = 'sv');

-- attribute: rules of an ICU collation
-- since: 16
-- a
CREATE COLLATION mine (PROVIDER = icu, LOCALE = 'de', RULES = '&a < g');
-- b
CREATE COLLATION mine (PROVIDER = icu, LOCALE = 'de');

-- attribute: owner of a conversion
-- listed
-- base
CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- a
ALTER CONVERSION latin OWNER TO kedge_app;
-- b

-- attribute: source of a conversion
-- listed
-- a
CREATE CONVERSION latin FOR 'LATIN2' TO 'UTF8' FROM iso8859_to_utf8;
-- b
CREATE CONVERSION latin FOR 'LATIN3' TO 'UTF8' FROM iso8859_to_utf8;

-- attribute: target of a conversion
-- listed
-- a
CREATE CONVERSION latin FOR 'UTF8' TO 'LATIN2' FROM utf8_to_iso8859;
-- b
CREATE CONVERSION latin FOR 'UTF8' TO 'LATIN3' FROM utf8_to_iso8859;

-- attribute: function of a conversion
-- listed
-- base
CREATE FUNCTION f(integer, integer, cstring, internal, integer, boolean) RETURNS integer LANGUAGE c STRICT AS '$libdir/utf8_and_iso8859_1', 'iso8859_1_to_utf8';
-- a
CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- b
CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM f;

-- attribute: whether a conversion is the default
-- listed
-- a
CREATE DEFAULT CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- b
CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

-- attribute: owner of a language
-- listed
-- base
CREATE LANGUAGE lang HANDLER plpgsql_call_handler;
-- a
ALTER LANGUAGE lang OWNER TO kedge_app;
-- b

-- attribute: trust in a language
-- not dumped
-- listed
-- a
CREATE TRUSTED LANGUAGE lang HANDLER plpgsql_call_handler;
-- b
CREATE LANGUAGE lang HANDLER plpgsql_call_handler;

-- attribute: handler of a language
-- listed
-- base
CREATE FUNCTION f() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
-- a
CREATE LANGUAGE lang HANDLER plpgsql_call_handler;
-- b
CREATE LANGUAGE lang HANDLER f;

-- attribute: inline handler of a language
-- not dumped
-- listed
-- a
CREATE LANGUAGE lang HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler;
-- b
CREATE LANGUAGE lang HANDLER plpgsql_call_handler;

-- attribute: validator of a language
-- not dumped
-- listed
-- a
CREATE LANGUAGE lang HANDLER plpgsql_call_handler VALIDATOR plpgsql_validator;
-- b
CREATE LANGUAGE lang HANDLER plpgsql_call_handler;

-- attribute: privileges on a language of a case
-- base
CREATE TRUSTED LANGUAGE lang HANDLER plpgsql_call_handler;
-- a
GRANT USAGE ON LANGUAGE lang TO kedge_app;
-- b

-- attribute: function of a transform from SQL
-- listed
-- base
CREATE FUNCTION f(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'prsd_lextype';
CREATE FUNCTION g(internal) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
-- a
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
-- b
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION f(internal));

-- attribute: function of a transform to SQL
-- listed
-- base
CREATE FUNCTION f(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'prsd_lextype';
CREATE FUNCTION g(internal) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
-- a
CREATE TRANSFORM FOR integer LANGUAGE sql (TO SQL WITH FUNCTION int4recv(internal));
-- b
CREATE TRANSFORM FOR integer LANGUAGE sql (TO SQL WITH FUNCTION g(internal));

-- attribute: event of an event trigger
-- listed
-- base
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
-- a
CREATE EVENT TRIGGER v ON sql_drop EXECUTE FUNCTION f();
-- b
CREATE EVENT TRIGGER v ON ddl_command_end EXECUTE FUNCTION f();

-- attribute: owner of an event trigger
-- listed
-- base
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER v ON sql_drop EXECUTE FUNCTION f();
-- a
ALTER EVENT TRIGGER v OWNER TO kedge_super;
-- b

-- attribute: function of an event trigger
-- listed
-- base
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE FUNCTION g() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
-- a
CREATE EVENT TRIGGER v ON sql_drop EXECUTE FUNCTION f();
-- b
CREATE EVENT TRIGGER v ON sql_drop EXECUTE FUNCTION g();

-- attribute: whether an event trigger fires
-- listed
-- base
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER v ON sql_drop EXECUTE FUNCTION f();
-- a
ALTER EVENT TRIGGER v DISABLE;
-- b
ALTER EVENT TRIGGER v ENABLE REPLICA;

-- attribute: tags of an event trigger
-- listed
-- base
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
-- a
CREATE EVENT TRIGGER v ON sql_drop WHEN TAG IN ('DROP TABLE') EXECUTE FUNCTION f();
-- b
CREATE EVENT TRIGGER v ON sql_drop WHEN TAG IN ('DROP VIEW') EXECUTE FUNCTION f();

-- attribute: setting of the database
-- listed
-- not dumped
-- a
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = ''5MB''', current_database()); END $$;
-- b
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = ''6MB''', current_database()); END $$;

-- attribute: default privileges on tables
-- a
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO kedge_app;
-- b
ALTER DEFAULT PRIVILEGES GRANT INSERT ON TABLES TO kedge_app;

-- attribute: default privileges on sequences
-- a
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO kedge_app;
-- b
ALTER DEFAULT PRIVILEGES GRANT SELECT ON SEQUENCES TO kedge_app;

-- attribute: default privileges on functions
-- a
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO kedge_app;
-- b
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO kedge_reader;

-- attribute: default privileges on types
-- a
ALTER DEFAULT PRIVILEGES GRANT USAGE ON TYPES TO kedge_app;
-- b
ALTER DEFAULT PRIVILEGES GRANT USAGE ON TYPES TO kedge_reader;

-- attribute: default privileges in a schema
-- a
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO kedge_app;
-- b
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO kedge_app;

-- attribute: default privileges that may be passed on
-- a
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO kedge_app WITH GRANT OPTION;
-- b
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO kedge_app;

-- attribute: default privileges that PUBLIC does not have
-- a
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
-- b
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC;

-- attribute: default privileges of another role
-- listed
-- a
ALTER DEFAULT PRIVILEGES FOR ROLE kedge_reader GRANT SELECT ON TABLES TO kedge_app;
-- b
ALTER DEFAULT PRIVILEGES FOR ROLE kedge_reader GRANT INSERT ON TABLES TO kedge_app;

-- attribute: default privileges of a role itself
-- listed
-- a
ALTER DEFAULT PRIVILEGES REVOKE DELETE ON TABLES FROM CURRENT_ROLE;
-- b
ALTER DEFAULT PRIVILEGES REVOKE INSERT ON TABLES FROM CURRENT_ROLE;

-- attribute: default privileges on schemas
-- listed
-- a
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO kedge_app;
-- b
ALTER DEFAULT PRIVILEGES GRANT CREATE ON SCHEMAS TO kedge_app;

-- attribute: default privileges on large objects
-- listed
-- since: 18
-- a
ALTER DEFAULT PRIVILEGES GRANT SELECT ON LARGE OBJECTS TO kedge_app;
-- b
ALTER DEFAULT PRIVILEGES GRANT UPDATE ON LARGE OBJECTS TO kedge_app;

-- attribute: owner of a large object
-- not dumped
-- listed
-- base
SELECT lo_create(70001);
-- a
ALTER LARGE OBJECT 70001 OWNER TO kedge_app;
-- b

-- attribute: privileges on a large object
-- not dumped
-- listed
-- base
SELECT lo_create(70001);
-- a
GRANT SELECT ON LARGE OBJECT 70001 TO kedge_app;
-- b

-- attribute: security label
-- listed
-- base
CREATE TABLE t (a integer);
SET allow_system_table_mods = on;
-- a
INSERT INTO pg_seclabel VALUES ('t'::regclass, 'pg_class'::regclass, 0, 'nobody', 'one');
-- b
INSERT INTO pg_seclabel VALUES ('t'::regclass, 'pg_class'::regclass, 0, 'nobody', 'two');

-- attribute: extension that a function depends on
-- listed
-- base
CREATE EXTENSION citext;
CREATE FUNCTION f() RETURNS void LANGUAGE sql AS '';
-- a
ALTER FUNCTION f() DEPENDS ON EXTENSION citext;
-- b

-- attribute: whether a rule fires
-- listed
-- base
CREATE TABLE t (a integer);
CREATE RULE r AS ON DELETE TO t DO ALSO NOTHING;
-- a
ALTER TABLE t DISABLE RULE r;
-- b
ALTER TABLE t ENABLE ALWAYS RULE r;

-- attribute: whether a rule replaces
-- listed
-- base
CREATE TABLE t (a integer);
-- a
CREATE RULE r AS ON DELETE TO t DO ALSO NOTHING;
-- b
CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;

-- attribute: condition of a rule
-- listed
-- base
CREATE TABLE t (a integer);
-- a
CREATE RULE r AS ON DELETE TO t WHERE old.a > 1 DO ALSO NOTHING;
-- b
CREATE RULE r AS ON DELETE TO t WHERE old.a > 2 DO ALSO NOTHING;

-- attribute: action of a rule
-- listed
-- base
CREATE TABLE t (a integer);
-- a
CREATE RULE r AS ON DELETE TO t DO ALSO SELECT 1;
-- b
CREATE RULE r AS ON DELETE TO t DO ALSO SELECT 2;

-- attribute: owner of extended statistics
-- listed
-- base
CREATE TABLE t (a integer, b integer);
CREATE STATISTICS s ON a, b FROM t;
-- a
ALTER STATISTICS s OWNER TO kedge_app;
-- b

-- attribute: target of extended statistics
-- base
CREATE TABLE t (a integer, b integer);
CREATE STATISTICS s ON a, b FROM t;
-- a
ALTER STATISTICS s SET STATISTICS 10;
-- b

-- attribute: kinds of extended statistics
-- base
CREATE TABLE t (a integer, b integer);
-- a
CREATE STATISTICS s (mcv) ON a, b FROM t;
-- b
CREATE STATISTICS s (ndistinct) ON a, b FROM t;

-- attribute: expression of extended statistics
-- base
CREATE TABLE t (a integer, b integer);
-- a
CREATE STATISTICS s ON (a + 1) FROM t;
-- b
CREATE STATISTICS s ON (a + 2) FROM t;

-- attribute: extended statistics of a materialized view
-- listed
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 2 AS b;
-- a
CREATE STATISTICS s ON a, b FROM v;
-- b

-- attribute: extended statistics in another schema than their table
-- listed
-- base
CREATE SCHEMA other;
CREATE TABLE t (a integer, b integer);
-- a
CREATE STATISTICS other.s ON a, b FROM t;
-- b
