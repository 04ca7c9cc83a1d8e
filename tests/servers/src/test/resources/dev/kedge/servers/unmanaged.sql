-- Everything that Kedge cannot declare; after "finds" stands what the reader must say of the statements below it.

-- nothing
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION btree_gist;
CREATE SCHEMA other;
CREATE TABLE t (id bigint PRIMARY KEY, a text CHECK (a <> ''), b integer GENERATED ALWAYS AS IDENTITY, c citext);
CREATE INDEX t_a_idx ON t USING gist (a gist_trgm_ops (siglen = 32));
CREATE TABLE other.p (id bigint NOT NULL DEFAULT 1, day date NOT NULL, PRIMARY KEY (id, day), CHECK (id > 0)) PARTITION BY RANGE (day);
CREATE TABLE other.p_1 PARTITION OF other.p FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE UNLOGGED TABLE u (id bigserial);
CREATE VIEW v AS SELECT id, a FROM t;
CREATE MATERIALIZED VIEW m AS SELECT id, a FROM t;
CREATE TYPE mood AS ENUM ('ok');
CREATE TYPE pair AS (a integer, b integer);
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE SEQUENCE s;
CREATE TYPE span AS RANGE (SUBTYPE = integer);
COMMENT ON TYPE span IS 'x';
CREATE COLLATION german (LOCALE = 'C');
COMMENT ON COLLATION german IS 'x';
CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE AGGREGATE other.total (integer) (SFUNC = int4pl, STYPE = integer);
COMMENT ON AGGREGATE other.total(integer) IS 'x';
CREATE TRIGGER touch AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION nothing();
CREATE TRIGGER touch AFTER INSERT ON other.p FOR EACH ROW EXECUTE FUNCTION nothing();
CREATE TRIGGER off AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION nothing();
CREATE TRIGGER always AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION nothing();
ALTER TABLE t DISABLE TRIGGER off, ENABLE ALWAYS TRIGGER always;
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON t USING (true);
COMMENT ON TABLE t IS 'x';
COMMENT ON COLUMN t.a IS 'x';
COMMENT ON INDEX t_a_idx IS 'x';
COMMENT ON VIEW v IS 'x';
COMMENT ON COLUMN m.a IS 'x';
COMMENT ON TYPE pair IS 'x';
COMMENT ON DOMAIN positive IS 'x';
COMMENT ON SEQUENCE s IS 'x';
COMMENT ON FUNCTION nothing() IS 'x';
COMMENT ON CONSTRAINT t_pkey ON t IS 'x';
COMMENT ON CONSTRAINT t_a_check ON t IS 'x';
COMMENT ON CONSTRAINT p_pkey ON other.p IS 'x';
COMMENT ON CONSTRAINT positive_check ON DOMAIN positive IS 'x';
COMMENT ON TRIGGER touch ON t IS 'x';
COMMENT ON TRIGGER touch ON other.p IS 'x';
COMMENT ON POLICY mine ON t IS 'x';
COMMENT ON TYPE mood IS 'x';
COMMENT ON COLUMN pair.a IS 'x';
COMMENT ON TABLE other.p_1 IS 'x';
CREATE TEMP TABLE passing (a integer);
COMMENT ON TABLE passing IS 'x';
ALTER TABLE passing REPLICA IDENTITY FULL;

-- finds: foreign-data wrapper w
-- finds: foreign server "my server"
-- finds: user mapping postgres on server my server
-- finds: foreign table other.f
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER "my server" FOREIGN DATA WRAPPER w;
CREATE USER MAPPING FOR postgres SERVER "my server";
CREATE FOREIGN TABLE other.f (id bigint) SERVER "my server";

-- finds: typed table public.pairs
-- finds: inheriting table public.child
CREATE TABLE pairs OF pair;
CREATE TABLE child (extra integer) INHERITS (t);

-- finds: access method a
-- finds: access method of a table public.of_a
CREATE ACCESS METHOD a TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE of_a (id bigint) USING a;

-- finds: storage of a constraint k_pkey on public.k
-- finds: storage of a constraint k_id_excl on public.k
CREATE TABLE k (
    id integer PRIMARY KEY USING INDEX TABLESPACE fast,
    CONSTRAINT k_id_excl EXCLUDE (id WITH =) WITH (fillfactor = 50));

-- finds: row security forced without being enabled public.r
-- finds: statistics target public.r_idx.expr
CREATE TABLE r (a integer NOT NULL CONSTRAINT r_key UNIQUE, b integer);
CREATE INDEX r_idx ON r ((a + b));
ALTER TABLE r REPLICA IDENTITY FULL, FORCE ROW LEVEL SECURITY, CLUSTER ON r_key, ALTER a SET STATISTICS 10, ALTER b SET (n_distinct = 5);
ALTER INDEX r_idx ALTER COLUMN 1 SET STATISTICS 100;

-- finds: privileges on a constructor of a range type public.span(integer,integer)
REVOKE EXECUTE ON FUNCTION span(integer, integer) FROM PUBLIC;

-- since: 15
CREATE UNLOGGED SEQUENCE us;

-- finds: default of a view public.v.a
-- finds: rule log on public.t
ALTER VIEW v ALTER COLUMN a SET DEFAULT 'x';
CREATE RULE log AS ON DELETE TO t DO ALSO NOTHING;

-- since: 18
-- finds: not-null constraint of its own kind c_a_not_null on public.c
-- finds: not-null constraint of its own kind c_b_not_null on public.c
CREATE TABLE c (
    id int4range,
    during daterange,
    a integer,
    b integer NOT NULL NO INHERIT,
    PRIMARY KEY (id, during WITHOUT OVERLAPS),
    CONSTRAINT later CHECK (a > 0) NOT ENFORCED);
ALTER TABLE c ADD CONSTRAINT c_a_not_null NOT NULL a NOT VALID;

-- what a partition has of its own can be declared
CREATE INDEX p_1_id ON other.p_1 (id);
ALTER TABLE other.p_1 ADD CONSTRAINT p_1_check CHECK (id > 5), ENABLE ROW LEVEL SECURITY, ALTER id SET DEFAULT 7;
CREATE TRIGGER own AFTER INSERT ON other.p_1 FOR EACH ROW EXECUTE FUNCTION nothing();
CREATE POLICY mine ON other.p_1;
COMMENT ON TABLE other.p_1 IS 'x';

-- finds: storage of a partition's column other.q_1.a
-- finds: storage of a partition's index other.q_1_b_idx
-- finds: disabled trigger touch on other.q_1
-- finds: disabled foreign key q_b_fkey on other.q_1
-- finds: comment trigger touch on other.q_1
-- finds: comment table constraint q_b_fkey on other.q_1
CREATE TABLE other.q (a text, b integer, c integer, UNIQUE (c), FOREIGN KEY (b) REFERENCES k) PARTITION BY LIST (c);
CREATE TABLE other.q2 (c integer) PARTITION BY LIST (c);
CREATE INDEX ON other.q (b);
CREATE TRIGGER touch AFTER INSERT ON other.q FOR EACH ROW EXECUTE FUNCTION nothing();
CREATE TABLE other.q_1 PARTITION OF other.q FOR VALUES IN (1);
CREATE UNLOGGED TABLE other.q_2 PARTITION OF other.q2 FOR VALUES IN (2);
ALTER TABLE other.q_1 ALTER a SET NOT NULL, ALTER a SET STORAGE EXTERNAL, ALTER b SET STATISTICS 7, ALTER b SET (n_distinct = 5), REPLICA IDENTITY FULL, DISABLE TRIGGER touch;
ALTER INDEX other.q_1_b_idx SET (fillfactor = 60);
COMMENT ON COLUMN other.q_1.b IS 'x';
COMMENT ON TRIGGER touch ON other.q_1 IS 'x';
COMMENT ON CONSTRAINT q_b_fkey ON other.q_1 IS 'x';
ALTER TABLE other.q_1 DISABLE TRIGGER ALL;

-- finds: partition of a typed table public.typed_part
-- finds: disabled foreign key key_of_it on public.referring
-- finds: foreign key to an unmanaged table key_to_child on public.referring
-- finds: inheriting table public.grandchild
-- finds: privileges table public.grandchild
-- finds: comment table column public.grandchild.extra
CREATE TABLE grandchild (n serial CONSTRAINT grandchild_key UNIQUE, m bigint GENERATED ALWAYS AS IDENTITY) INHERITS (child);
CREATE INDEX ON grandchild (extra);
CREATE TRIGGER touch AFTER INSERT ON grandchild FOR EACH ROW EXECUTE FUNCTION nothing();
GRANT SELECT ON grandchild TO kedge_reader;
COMMENT ON COLUMN grandchild.extra IS 'x';
CREATE TABLE referring (
    a bigint CONSTRAINT key_of_it REFERENCES t,
    b integer CONSTRAINT key_to_part REFERENCES other.q_1 (c),
    c integer CONSTRAINT key_to_child REFERENCES grandchild (n));
ALTER TABLE referring DISABLE TRIGGER ALL;
ALTER TABLE referring ENABLE TRIGGER ALL;
UPDATE pg_trigger SET tgenabled = 'D' WHERE tgrelid = 'referring'::regclass AND tgconstraint = (SELECT oid FROM pg_constraint WHERE conname = 'key_of_it');

-- finds: typed table public.typed_parts
CREATE TYPE part_row AS (a integer, b integer);
CREATE TABLE typed_parts OF part_row (a NOT NULL) PARTITION BY LIST (a);
CREATE TABLE typed_part PARTITION OF typed_parts FOR VALUES IN (1);

-- finds: dependency on an extension index public.t_c_idx
-- finds: dependency on an extension function public.nothing()
-- finds: dependency on an extension trigger touch on public.t
CREATE INDEX t_c_idx ON t (c);
ALTER INDEX t_c_idx DEPENDS ON EXTENSION citext;
ALTER FUNCTION nothing() DEPENDS ON EXTENSION citext;
ALTER TRIGGER touch ON t DEPENDS ON EXTENSION citext;

-- finds: storage of a materialized view's column public.m.a
-- finds: replica identity public.m
-- finds: statistics target public.m.id
ALTER MATERIALIZED VIEW m ALTER COLUMN a SET STORAGE EXTERNAL, ALTER COLUMN id SET STATISTICS 5;
ALTER MATERIALIZED VIEW m REPLICA IDENTITY FULL;

-- since: 18
CREATE TABLE during (
    id int4range, during daterange, t bigint CONSTRAINT never REFERENCES t NOT ENFORCED,
    CONSTRAINT for_the_time FOREIGN KEY (id, PERIOD during) REFERENCES c (id, PERIOD during));
CREATE TABLE later (a integer, b integer) PARTITION BY LIST (b);
CREATE TABLE later_1 PARTITION OF later (CONSTRAINT n NOT NULL a) FOR VALUES IN (1);

-- finds: shell type other.shell
-- finds: base type public.base
CREATE TYPE other.shell;
CREATE TYPE base;
CREATE FUNCTION base_in(cstring) RETURNS base LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION base_out(base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE base (INPUT = base_in, OUTPUT = base_out, LIKE = int4);

-- finds: operator public.===(integer,pg_catalog.text)
-- finds: operator family public.family USING btree
-- finds: operator class public.class USING btree
CREATE FUNCTION same(integer, text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1::text = $2';
CREATE OPERATOR === (FUNCTION = same, LEFTARG = integer, RIGHTARG = text);
CREATE OPERATOR FAMILY family USING btree;
CREATE OPERATOR CLASS class FOR TYPE integer USING btree FAMILY family AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);

-- finds: conversion public.latin
-- finds: cast (public.mood AS integer)
CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE FUNCTION number_of(mood) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE CAST (mood AS integer) WITH FUNCTION number_of(mood);

-- finds: statistics object public.st
CREATE MATERIALIZED VIEW counted AS SELECT 1 AS a, 2 AS b;
CREATE STATISTICS st ON a, b FROM counted;

-- finds: text search configuration public.tc
-- finds: text search dictionary public.td
-- finds: text search parser public.tp
-- finds: text search template public.tt
CREATE TEXT SEARCH TEMPLATE tt (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY td (TEMPLATE = tt);
CREATE TEXT SEARCH PARSER tp (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION tc (PARSER = tp);

-- finds: language lang
-- finds: transform for integer language sql
CREATE LANGUAGE lang HANDLER plpgsql_call_handler;
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal));

-- finds: publication pub
-- finds: subscription sub
CREATE PUBLICATION pub FOR TABLE t;
CREATE SUBSCRIPTION sub CONNECTION 'dbname=nowhere' PUBLICATION pub WITH (connect = false, slot_name = NONE, enabled = false);

-- finds: default privileges for role kedge_app on tables
-- finds: default privileges for role kedge_app in schema other on functions
-- finds: other default privileges for role postgres on schemas
-- finds: default privileges of a role itself for role postgres on types
ALTER DEFAULT PRIVILEGES FOR ROLE kedge_app GRANT SELECT ON TABLES TO kedge_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE kedge_app IN SCHEMA other GRANT EXECUTE ON FUNCTIONS TO kedge_reader;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO kedge_reader;
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM CURRENT_ROLE;

-- finds: comment index public.t_pkey
-- finds: comment index other.p_1_pkey
-- finds: comment schema other
-- finds: comment sequence public.t_b_seq
-- finds: comment schema public
-- finds: comment extension citext
COMMENT ON INDEX t_pkey IS 'x';
COMMENT ON INDEX other.p_1_pkey IS 'x';
COMMENT ON SCHEMA other IS 'x';
COMMENT ON SEQUENCE t_b_seq IS 'x';
COMMENT ON SCHEMA public IS 'x';
COMMENT ON EXTENSION citext IS 'x';

-- finds: security label table public.t
SET allow_system_table_mods = on;
INSERT INTO pg_seclabel VALUES ('t'::regclass, 'pg_class'::regclass, 0, 'nobody', 'x');

-- finds: owner server "my server"
-- finds: privileges foreign-data wrapper w
-- finds: privileges foreign table other.f
GRANT USAGE ON FOREIGN DATA WRAPPER w TO kedge_app WITH GRANT OPTION;
ALTER SERVER "my server" OWNER TO kedge_app;
ALTER AGGREGATE other.total(integer) OWNER TO kedge_app;
REVOKE ALL ON FUNCTION other.total(integer) FROM PUBLIC, kedge_app;
GRANT SELECT (id) ON other.f TO kedge_app;
REVOKE ALL ON TYPE span FROM PUBLIC;

-- finds: large objects 2
SELECT lo_create(0), lo_create(0);

-- finds: event trigger e
CREATE FUNCTION on_event() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION on_event();

-- finds: invalid index public.t_b_idx
CREATE INDEX t_b_idx ON t (b);
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 't_b_idx'::regclass;

-- finds: setting of the database work_mem
-- finds: setting of the database shop.tenant of role kedge_reader
DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET work_mem = ''8MB''', current_database());
    EXECUTE format('ALTER ROLE kedge_reader IN DATABASE %I SET shop.tenant = ''7''', current_database());
END $$;
