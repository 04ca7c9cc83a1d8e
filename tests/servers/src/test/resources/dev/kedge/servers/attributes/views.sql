-- attribute: query of a view
-- a
CREATE TABLE t (a integer, b integer);
CREATE VIEW v AS SELECT a, b FROM t WHERE a > 0;
-- b
CREATE TABLE t (a integer, b integer);
CREATE VIEW v AS SELECT a, b FROM t WHERE a > 1;
-- same
CREATE TABLE t (b integer, a integer);
CREATE VIEW v (a, b) AS SELECT t.a, t.b FROM t WHERE (t.a > 0);

-- attribute: name of a view
-- a
CREATE VIEW v AS SELECT 1 AS a;
-- b
CREATE VIEW w AS SELECT 1 AS a;
-- same
CREATE VIEW w AS SELECT 1 AS a;
ALTER VIEW w RENAME TO v;

-- attribute: name of a view's column
-- a
CREATE VIEW v AS SELECT 1 AS a;
-- b
CREATE VIEW v AS SELECT 1 AS b;

-- attribute: default of a view's column
-- listed
-- base
CREATE TABLE t (a integer);
CREATE VIEW v AS SELECT a FROM t;
-- a
ALTER VIEW v ALTER COLUMN a SET DEFAULT 1;
-- b
ALTER VIEW v ALTER COLUMN a SET DEFAULT 2;

-- attribute: check option of a view
-- base
CREATE TABLE t (a integer);
-- a
CREATE VIEW v AS SELECT a FROM t WHERE a > 0 WITH LOCAL CHECK OPTION;
-- b
CREATE VIEW v AS SELECT a FROM t WHERE a > 0 WITH CASCADED CHECK OPTION;
-- same
CREATE VIEW v AS SELECT a FROM t WHERE a > 0 WITH CASCADED CHECK OPTION;
CREATE OR REPLACE VIEW v AS SELECT a FROM t WHERE a > 0 WITH LOCAL CHECK OPTION;

-- attribute: security barrier of a view
-- a
CREATE VIEW v WITH (security_barrier) AS SELECT 1 AS a;
-- b
CREATE VIEW v AS SELECT 1 AS a;

-- attribute: security invoker of a view
-- since: 15
-- a
CREATE VIEW v WITH (security_invoker = true) AS SELECT 1 AS a;
-- b
CREATE VIEW v AS SELECT 1 AS a;

-- attribute: whether a view is materialized
-- a
CREATE VIEW v AS SELECT 1 AS a;
-- b
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a;

-- attribute: query of a materialized view
-- a
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a;
-- b
CREATE MATERIALIZED VIEW v AS SELECT 2 AS a;
-- same
CREATE MATERIALIZED VIEW v AS (SELECT 1 AS a);

-- attribute: data of a materialized view
-- a
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a;
-- b
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a WITH NO DATA;
-- same
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a WITH NO DATA;
REFRESH MATERIALIZED VIEW v;
-- not dumped

-- attribute: storage parameter of a materialized view
-- a
CREATE MATERIALIZED VIEW v WITH (fillfactor = 70) AS SELECT 1 AS a;
-- b
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a;

-- attribute: tablespace of a materialized view
-- a
CREATE MATERIALIZED VIEW v TABLESPACE kedge_space AS SELECT 1 AS a;
-- b
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a;

-- attribute: index of a materialized view
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 2 AS b;
-- a
CREATE UNIQUE INDEX i ON v (a);
-- b
CREATE UNIQUE INDEX i ON v (b);

-- attribute: trigger of a view
-- base
CREATE VIEW v AS SELECT 1 AS a;
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g INSTEAD OF UPDATE ON v FOR EACH ROW EXECUTE FUNCTION f();

-- attribute: order in which a view's tables are joined
-- base
CREATE TABLE t (a integer);
CREATE TABLE u (a integer);
-- a
CREATE VIEW v AS SELECT t.a FROM t LEFT JOIN u ON t.a = u.a;
-- b
CREATE VIEW v AS SELECT t.a FROM u LEFT JOIN t ON t.a = u.a;
