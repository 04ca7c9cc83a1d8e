-- attribute: row security of a table
-- base
CREATE TABLE t (a integer);
-- a
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
-- b
-- same
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
ALTER TABLE t FORCE ROW LEVEL SECURITY;
ALTER TABLE t NO FORCE ROW LEVEL SECURITY;

-- attribute: row security of a table's owner
-- base
CREATE TABLE t (a integer);
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
-- a
ALTER TABLE t FORCE ROW LEVEL SECURITY;
-- b

-- attribute: name of a policy
-- base
CREATE TABLE t (a integer);
-- a
CREATE POLICY p ON t;
-- b
CREATE POLICY q ON t;
-- same
CREATE POLICY q ON t;
ALTER POLICY q ON t RENAME TO p;

-- attribute: command of a policy
-- base
CREATE TABLE t (a integer);
-- a
CREATE POLICY p ON t FOR SELECT USING (true);
-- b
CREATE POLICY p ON t FOR DELETE USING (true);

-- attribute: kind of a policy
-- base
CREATE TABLE t (a integer);
-- a
CREATE POLICY p ON t AS RESTRICTIVE USING (true);
-- b
CREATE POLICY p ON t USING (true);
-- same
CREATE POLICY p ON t AS RESTRICTIVE FOR ALL TO PUBLIC USING (true);

-- attribute: roles of a policy
-- base
CREATE TABLE t (a integer);
-- a
CREATE POLICY p ON t TO kedge_app, kedge_reader USING (true);
-- b
CREATE POLICY p ON t TO kedge_app USING (true);
-- same
CREATE POLICY p ON t TO kedge_reader, kedge_app USING (true);

-- attribute: condition of a policy
-- a
CREATE TABLE t (a integer, b integer);
CREATE POLICY p ON t USING (b > 0 AND a > 0);
-- b
CREATE TABLE t (a integer, b integer);
CREATE POLICY p ON t USING (b > 1 AND a > 0);
-- same
CREATE TABLE t (b integer, a integer);
CREATE POLICY p ON t USING ((b > 0) AND (a > 0));

-- attribute: check of a policy
-- base
CREATE TABLE t (a integer);
-- a
CREATE POLICY p ON t USING (true) WITH CHECK (a > 0);
-- b
CREATE POLICY p ON t USING (true) WITH CHECK (a > 1);
-- same
CREATE POLICY p ON t USING (true);
ALTER POLICY p ON t WITH CHECK (a > 0);

-- attribute: privileges on a table
-- base
CREATE TABLE t (a integer);
-- a
GRANT SELECT, INSERT ON t TO kedge_app;
-- b
GRANT SELECT ON t TO kedge_app;
-- same
GRANT INSERT ON t TO kedge_app;
GRANT SELECT ON t TO kedge_app;

-- attribute: who has privileges on a table
-- base
CREATE TABLE t (a integer);
-- a
GRANT SELECT ON t TO kedge_app;
GRANT SELECT ON t TO kedge_reader;
-- b
GRANT SELECT ON t TO kedge_app;
-- same
GRANT SELECT ON t TO kedge_reader;
GRANT SELECT ON t TO kedge_app;

-- attribute: everybody's privileges on a table
-- base
CREATE TABLE t (a integer);
-- a
GRANT SELECT ON t TO PUBLIC;
-- b
-- same
GRANT SELECT ON t TO kedge_app, PUBLIC;
REVOKE SELECT ON t FROM kedge_app;

-- attribute: privileges on a table that may be passed on
-- base
CREATE TABLE t (a integer);
-- a
GRANT SELECT ON t TO kedge_app WITH GRANT OPTION;
-- b
GRANT SELECT ON t TO kedge_app;

-- attribute: privileges on a table taken back
-- base
CREATE TABLE t (a integer);
-- a
-- b
GRANT SELECT ON t TO kedge_app;
-- same
GRANT SELECT ON t TO kedge_app;
REVOKE SELECT ON t FROM kedge_app;

-- attribute: the owner's own privileges on a table
-- base
CREATE TABLE t (a integer);
-- a
-- b
REVOKE ALL ON t FROM postgres;
-- same
REVOKE ALL ON t FROM postgres;
GRANT ALL ON t TO postgres;

-- attribute: privileges on a column
-- base
CREATE TABLE t (a integer, b integer);
-- a
GRANT SELECT (a) ON t TO kedge_app;
-- b
GRANT SELECT (b) ON t TO kedge_app;
-- same
GRANT SELECT (a, b) ON t TO kedge_app;
REVOKE SELECT (b) ON t FROM kedge_app;

-- attribute: privileges on a column that may be passed on
-- base
CREATE TABLE t (a integer);
-- a
GRANT UPDATE (a) ON t TO kedge_app WITH GRANT OPTION;
-- b
GRANT UPDATE (a) ON t TO kedge_app;

-- attribute: privileges on a sequence
-- base
CREATE SEQUENCE s;
-- a
GRANT USAGE ON SEQUENCE s TO kedge_app;
-- b
GRANT SELECT ON SEQUENCE s TO kedge_app;
-- same
GRANT ALL ON SEQUENCE s TO kedge_app;
REVOKE SELECT, UPDATE ON SEQUENCE s FROM kedge_app;

-- attribute: the owner's own privileges on a sequence
-- base
CREATE SEQUENCE s;
-- a
-- b
REVOKE USAGE ON SEQUENCE s FROM postgres;
-- same
REVOKE USAGE ON SEQUENCE s FROM postgres;
GRANT ALL ON SEQUENCE s TO postgres;

-- attribute: privileges on the sequence of an identity column
-- base
CREATE TABLE t (a integer GENERATED ALWAYS AS IDENTITY);
-- a
GRANT USAGE ON SEQUENCE t_a_seq TO kedge_app;
-- b

-- attribute: privileges on a view
-- base
CREATE VIEW v AS SELECT 1 AS a;
-- a
GRANT SELECT ON v TO kedge_app;
-- b

-- attribute: privileges on a schema
-- base
CREATE SCHEMA other;
-- a
GRANT USAGE ON SCHEMA other TO kedge_app;
-- b
GRANT CREATE ON SCHEMA other TO kedge_app;
-- same
GRANT ALL ON SCHEMA other TO postgres;
GRANT USAGE ON SCHEMA other TO kedge_app;

-- attribute: privileges on a function
-- base
CREATE FUNCTION f() RETURNS void LANGUAGE sql AS '';
-- a
REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC;
-- b
-- same
REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION f() TO kedge_app;
REVOKE EXECUTE ON FUNCTION f() FROM kedge_app;

-- attribute: privileges on a function spelled out
-- base
CREATE FUNCTION f() RETURNS void LANGUAGE sql AS '';
-- a
-- b
GRANT EXECUTE ON FUNCTION f() TO kedge_app;
-- same
GRANT EXECUTE ON FUNCTION f() TO PUBLIC, postgres;

-- attribute: privileges on a type
-- base
CREATE TYPE mood AS ENUM ('x');
-- a
REVOKE USAGE ON TYPE mood FROM PUBLIC;
-- b
-- same
GRANT USAGE ON TYPE mood TO kedge_app;
REVOKE USAGE ON TYPE mood FROM PUBLIC, kedge_app;

-- attribute: privileges on a domain
-- base
CREATE DOMAIN d AS integer;
-- a
GRANT USAGE ON DOMAIN d TO kedge_app WITH GRANT OPTION;
-- b
GRANT USAGE ON DOMAIN d TO kedge_app;

-- attribute: owner of a table
-- base
CREATE TABLE t (a integer GENERATED ALWAYS AS IDENTITY);
GRANT SELECT ON t TO kedge_reader;
-- a
ALTER TABLE t OWNER TO kedge_app;
-- b
-- same
ALTER TABLE t OWNER TO kedge_reader;
ALTER TABLE t OWNER TO kedge_app;
GRANT ALL ON t TO kedge_app;
GRANT SELECT ON t TO kedge_reader;

-- attribute: owner of a schema
-- base
CREATE SCHEMA other;
-- a
ALTER SCHEMA other OWNER TO kedge_app;
-- b

-- attribute: owner of a view
-- base
CREATE VIEW v AS SELECT 1 AS a;
-- a
ALTER VIEW v OWNER TO kedge_app;
-- b

-- attribute: owner of a sequence
-- base
CREATE SEQUENCE s;
-- a
ALTER SEQUENCE s OWNER TO kedge_app;
-- b

-- attribute: owner of a function
-- base
CREATE FUNCTION f() RETURNS void LANGUAGE sql AS '';
-- a
ALTER FUNCTION f() OWNER TO kedge_app;
-- b

-- attribute: owner of a type
-- base
CREATE TYPE mood AS ENUM ('x');
-- a
ALTER TYPE mood OWNER TO kedge_app;
-- b

-- attribute: owner of a domain
-- base
CREATE DOMAIN d AS integer;
-- a
ALTER DOMAIN d OWNER TO kedge_app;
-- b
ALTER DOMAIN d OWNER TO kedge_reader;
