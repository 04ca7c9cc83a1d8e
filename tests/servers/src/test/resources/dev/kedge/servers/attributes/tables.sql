-- attribute: name of a table
-- a
CREATE TABLE t (a integer);
-- b
CREATE TABLE u (a integer);
-- same
CREATE TABLE u (a integer);
ALTER TABLE u RENAME TO t;

-- attribute: schema of a table
-- base
CREATE SCHEMA other;
-- a
CREATE TABLE t (a integer);
-- b
CREATE TABLE other.t (a integer);
-- same
CREATE TABLE other.t (a integer);
ALTER TABLE other.t SET SCHEMA public;

-- attribute: persistence of a table
-- a
CREATE TABLE t (a integer);
-- b
CREATE UNLOGGED TABLE t (a integer);
-- same
CREATE UNLOGGED TABLE t (a integer);
ALTER TABLE t SET LOGGED;

-- attribute: storage parameter of a table
-- a
CREATE TABLE t (a integer) WITH (fillfactor = 70, autovacuum_enabled = false);
-- b
CREATE TABLE t (a integer) WITH (fillfactor = 80, autovacuum_enabled = false);
-- same
CREATE TABLE t (a integer) WITH (autovacuum_enabled = false);
ALTER TABLE t SET (fillfactor = 70);

-- attribute: storage parameter of what a table toasts
-- a
CREATE TABLE t (a text) WITH (toast.autovacuum_enabled = false);
-- b
CREATE TABLE t (a text);
-- same
CREATE TABLE t (a text);
ALTER TABLE t SET (toast.autovacuum_enabled = false);

-- attribute: tablespace of a table
-- a
CREATE TABLE t (a integer);
-- b
CREATE TABLE t (a integer) TABLESPACE kedge_space;
-- same
CREATE TABLE t (a integer) TABLESPACE kedge_space;
ALTER TABLE t SET TABLESPACE pg_default;

-- attribute: replica identity of a table
-- a
CREATE TABLE t (a integer);
-- b
CREATE TABLE t (a integer);
ALTER TABLE t REPLICA IDENTITY FULL;

-- attribute: index that is a table's replica identity
-- base
CREATE TABLE t (a integer NOT NULL, b integer NOT NULL);
CREATE UNIQUE INDEX i ON t (a);
CREATE UNIQUE INDEX j ON t (b);
-- a
ALTER TABLE t REPLICA IDENTITY USING INDEX i;
-- b
ALTER TABLE t REPLICA IDENTITY USING INDEX j;

-- attribute: type of a typed table
-- listed
-- base
CREATE TYPE pair AS (a integer);
CREATE TYPE couple AS (a integer);
-- a
CREATE TABLE t OF pair;
-- b
CREATE TABLE t OF couple;

-- attribute: parent that a table inherits from
-- replaces
-- base
CREATE TABLE parent (a integer);
-- a
CREATE TABLE t () INHERITS (parent);
-- b
CREATE TABLE t (a integer);
-- same
CREATE TABLE t (b integer) INHERITS (parent);
ALTER TABLE t DROP COLUMN b;

-- attribute: extended statistics
-- base
CREATE TABLE t (a integer, b integer, c integer);
-- a
CREATE STATISTICS s (dependencies) ON a, b FROM t;
-- b
CREATE STATISTICS s (dependencies) ON a, c FROM t;
-- same
CREATE STATISTICS s (dependencies) ON b, a FROM t;

-- attribute: column of extended statistics
-- a
CREATE TABLE t (a integer, b integer, c integer);
CREATE STATISTICS s (dependencies, mcv) ON a, b, (c + 1) FROM t;
-- b
CREATE TABLE t (a integer, b integer, c integer);
CREATE STATISTICS s (dependencies, mcv) ON a, b, (c + 2) FROM t;
-- same
CREATE TABLE t (c integer, b integer, a integer);
CREATE STATISTICS s (dependencies, mcv) ON a, b, (c + 1) FROM t;

-- attribute: rule
-- listed
-- base
CREATE TABLE t (a integer);
-- a
CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;
-- b
CREATE RULE r AS ON UPDATE TO t DO INSTEAD NOTHING;
-- same
CREATE RULE old AS ON DELETE TO t DO INSTEAD NOTHING;
ALTER RULE old ON t RENAME TO r;
