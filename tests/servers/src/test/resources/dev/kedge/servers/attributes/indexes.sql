-- attribute: name of an index
-- base
CREATE TABLE t (a integer);
-- a
CREATE INDEX i ON t (a);
-- b
CREATE INDEX j ON t (a);
-- same
CREATE INDEX j ON t (a);
ALTER INDEX j RENAME TO i;

-- attribute: columns of an index
-- a
CREATE TABLE t (a integer, b integer);
CREATE INDEX i ON t (a, b);
-- b
CREATE TABLE t (a integer, b integer);
CREATE INDEX i ON t (b, a);
-- same
CREATE TABLE t (b integer, a integer);
CREATE INDEX i ON t (a, b);

-- attribute: column of an index under another name
-- a
CREATE TABLE t (a integer);
CREATE INDEX i ON t (a);
-- b
CREATE TABLE t (a integer, b integer);
CREATE INDEX i ON t (b);
-- same
CREATE TABLE t (old integer);
CREATE INDEX i ON t (old);
ALTER TABLE t RENAME COLUMN old TO a;

-- attribute: expression of an index
-- base
CREATE TABLE t (a text);
-- a
CREATE INDEX i ON t (lower(a));
-- b
CREATE INDEX i ON t (upper(a));
-- same
CREATE INDEX i ON t ((lower((a))));

-- attribute: uniqueness of an index
-- base
CREATE TABLE t (a integer);
-- a
CREATE INDEX i ON t (a);
-- b
CREATE UNIQUE INDEX i ON t (a);

-- attribute: method of an index
-- base
CREATE TABLE t (a integer);
-- a
CREATE INDEX i ON t USING hash (a);
-- b
CREATE INDEX i ON t (a);

-- attribute: predicate of an index
-- base
CREATE TABLE t (a integer, b integer);
-- a
CREATE INDEX i ON t (a) WHERE b > 0;
-- b
CREATE INDEX i ON t (a) WHERE b > 1;
-- same
CREATE INDEX i ON t (a) WHERE ((b) > 0);

-- attribute: columns that an index includes
-- base
CREATE TABLE t (a integer, b integer, c integer);
-- a
CREATE INDEX i ON t (a) INCLUDE (b);
-- b
CREATE INDEX i ON t (a) INCLUDE (c);

-- attribute: collation of a key
-- base
CREATE TABLE t (a text);
-- a
CREATE INDEX i ON t (a COLLATE "C");
-- b
CREATE INDEX i ON t (a);

-- attribute: operator class of a key
-- base
CREATE TABLE t (a text);
-- a
CREATE INDEX i ON t (a text_pattern_ops);
-- b
CREATE INDEX i ON t (a);
-- same
CREATE INDEX i ON t (a text_pattern_ops ASC NULLS LAST);

-- attribute: operator class of an extension
-- base
CREATE EXTENSION pg_trgm;
CREATE TABLE t (a text);
-- a
CREATE INDEX i ON t USING gist (a gist_trgm_ops);
-- b
CREATE INDEX i ON t USING gin (a gin_trgm_ops);

-- attribute: parameter of an operator class
-- base
CREATE EXTENSION pg_trgm;
CREATE TABLE t (a text);
-- a
CREATE INDEX i ON t USING gist (a gist_trgm_ops (siglen = 32));
-- b
CREATE INDEX i ON t USING gist (a gist_trgm_ops (siglen = 64));

-- attribute: direction of a key
-- base
CREATE TABLE t (a integer);
-- a
CREATE INDEX i ON t (a DESC);
-- b
CREATE INDEX i ON t (a);
-- same
CREATE INDEX i ON t (a DESC NULLS FIRST);

-- attribute: place of a key's nulls
-- base
CREATE TABLE t (a integer);
-- a
CREATE INDEX i ON t (a DESC NULLS LAST);
-- b
CREATE INDEX i ON t (a DESC);

-- attribute: nulls of a unique index
-- since: 15
-- base
CREATE TABLE t (a integer);
-- a
CREATE UNIQUE INDEX i ON t (a) NULLS NOT DISTINCT;
-- b
CREATE UNIQUE INDEX i ON t (a);

-- attribute: storage parameters of an index
-- base
CREATE TABLE t (a integer);
-- a
CREATE INDEX i ON t (a) WITH (fillfactor = 50, deduplicate_items = off);
-- b
CREATE INDEX i ON t (a) WITH (fillfactor = 60, deduplicate_items = off);
-- same
CREATE INDEX i ON t (a) WITH (deduplicate_items = off);
ALTER INDEX i SET (fillfactor = 50);

-- attribute: tablespace of an index
-- base
CREATE TABLE t (a integer);
-- a
CREATE INDEX i ON t (a) TABLESPACE kedge_space;
-- b
CREATE INDEX i ON t (a);
-- same
CREATE INDEX i ON t (a);
ALTER INDEX i SET TABLESPACE kedge_space;

-- attribute: statistics target of an expression in an index
-- listed
-- base
CREATE TABLE t (a integer);
CREATE INDEX i ON t ((a + 1));
-- a
ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 700;
-- b
ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 800;

-- attribute: index that a table is clustered on
-- base
CREATE TABLE t (a integer);
CREATE INDEX i ON t (a);
-- a
ALTER TABLE t CLUSTER ON i;
-- b
