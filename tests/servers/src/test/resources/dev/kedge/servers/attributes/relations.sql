-- attribute: owner of a materialized view
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 'x'::text AS b;
-- a
ALTER MATERIALIZED VIEW v OWNER TO kedge_app;
-- b

-- attribute: privileges on a materialized view
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 'x'::text AS b;
-- a
GRANT SELECT ON v TO kedge_app;
-- b

-- attribute: privileges on a materialized view's column
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 'x'::text AS b;
-- a
GRANT SELECT (a) ON v TO kedge_app;
-- b

-- attribute: privileges on a view's column
-- base
CREATE VIEW v AS SELECT 1 AS a;
-- a
GRANT SELECT (a) ON v TO kedge_app;
-- b

-- attribute: access method of a materialized view
-- listed
-- base
CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler;
-- a
CREATE MATERIALIZED VIEW v USING m AS SELECT 1 AS a;
-- b
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a;

-- attribute: replica identity of a materialized view
-- listed
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 'x'::text AS b;
-- a
ALTER MATERIALIZED VIEW v REPLICA IDENTITY FULL;
-- b

-- attribute: index that a materialized view is clustered on
-- listed
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 'x'::text AS b;
CREATE INDEX i ON v (a);
-- a
ALTER MATERIALIZED VIEW v CLUSTER ON i;
-- b

-- attribute: statistics target of a materialized view's column
-- listed
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 'x'::text AS b;
-- a
ALTER MATERIALIZED VIEW v ALTER COLUMN a SET STATISTICS 10;
-- b

-- attribute: storage of a materialized view's column
-- listed
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 'x'::text AS b;
-- a
ALTER MATERIALIZED VIEW v ALTER COLUMN b SET STORAGE EXTERNAL;
-- b

-- attribute: compression of a materialized view's column
-- listed
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 'x'::text AS b;
-- a
ALTER MATERIALIZED VIEW v ALTER COLUMN b SET COMPRESSION pglz;
-- b

-- attribute: options of a materialized view's column
-- listed
-- base
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a, 'x'::text AS b;
-- a
ALTER MATERIALIZED VIEW v ALTER COLUMN a SET (n_distinct = 5);
-- b

-- attribute: access method of a table
-- listed
-- base
CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler;
-- a
CREATE TABLE t (a integer) USING m;
-- b
CREATE TABLE t (a integer);

-- attribute: access method of a partitioned table
-- since: 17
-- listed
-- base
CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler;
-- a
CREATE TABLE t (a integer) PARTITION BY LIST (a) USING m;
-- b
CREATE TABLE t (a integer) PARTITION BY LIST (a);

-- attribute: persistence of a partitioned table
-- until: 17
-- a
CREATE UNLOGGED TABLE t (a integer) PARTITION BY LIST (a);
-- b
CREATE TABLE t (a integer) PARTITION BY LIST (a);

-- attribute: owner of a partitioned table
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
-- a
ALTER TABLE t OWNER TO kedge_app;
-- b

-- attribute: privileges on a partitioned table
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
-- a
GRANT SELECT ON t TO kedge_app;
-- b

-- attribute: row security of a partitioned table
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
-- a
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
-- b

-- attribute: row security of a partitioned table's owner
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
-- a
ALTER TABLE t FORCE ROW LEVEL SECURITY;
-- b

-- attribute: replica identity of a partitioned table
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
-- a
ALTER TABLE t REPLICA IDENTITY FULL;
-- b

-- attribute: method of a partitioned table's index
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
-- a
CREATE INDEX i ON t USING hash (b);
-- b
CREATE INDEX i ON t (b);

-- attribute: tablespace of a partitioned table's index
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
-- a
CREATE INDEX i ON t (b) TABLESPACE kedge_space;
-- b
CREATE INDEX i ON t (b);

-- attribute: storage parameters of a partitioned table's index
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
-- a
CREATE INDEX i ON t (b) WITH (fillfactor = 50);
-- b
CREATE INDEX i ON t (b) WITH (fillfactor = 60);

-- attribute: validity of a partitioned table's index
-- replaces
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
CREATE INDEX i ON ONLY t (b);
-- b
CREATE INDEX i ON ONLY t (b);
CREATE INDEX p_b_idx ON p (b);
ALTER INDEX i ATTACH PARTITION p_b_idx;

-- attribute: number of an index's keys
-- base
CREATE TABLE t (a integer, b integer);
-- a
CREATE INDEX i ON t (a, b);
-- b
CREATE INDEX i ON t (a) INCLUDE (b);

-- attribute: type of a partitioned typed table
-- listed
-- base
CREATE TYPE one AS (a integer);
CREATE TYPE two AS (a integer);
-- a
CREATE TABLE t OF one PARTITION BY LIST (a);
-- b
CREATE TABLE t OF two PARTITION BY LIST (a);

-- attribute: parent that a table has
-- listed
-- base
CREATE TABLE one (a integer);
CREATE TABLE two (a integer);
-- a
CREATE TABLE t () INHERITS (one);
-- b
CREATE TABLE t () INHERITS (two);

-- attribute: own definition of an inherited column
-- listed
-- base
CREATE TABLE parent (a integer, CONSTRAINT c CHECK (a > 0));
-- a
CREATE TABLE t (a integer) INHERITS (parent);
-- b
CREATE TABLE t () INHERITS (parent);

-- attribute: own definition of an inherited check
-- listed
-- base
CREATE TABLE parent (a integer, CONSTRAINT c CHECK (a > 0));
-- a
CREATE TABLE t (CONSTRAINT c CHECK (a > 0)) INHERITS (parent);
-- b
CREATE TABLE t () INHERITS (parent);

-- attribute: own definition of an inherited NOT NULL
-- listed
-- since: 18
-- base
CREATE TABLE parent (a integer CONSTRAINT n NOT NULL);
-- a
CREATE TABLE t (CONSTRAINT n NOT NULL a) INHERITS (parent);
-- b
CREATE TABLE t () INHERITS (parent);

-- attribute: inheritance of a NOT NULL
-- since: 18
-- replaces
-- a
CREATE TABLE t (a integer CONSTRAINT n NOT NULL NO INHERIT);
-- b
CREATE TABLE t (a integer CONSTRAINT n NOT NULL);

-- attribute: validity of a column's NOT NULL of the same name
-- since: 18
-- replaces
-- base
CREATE TABLE t (a integer);
-- a
ALTER TABLE t ADD CONSTRAINT n NOT NULL a NOT VALID;
-- b
ALTER TABLE t ADD CONSTRAINT n NOT NULL a;

-- attribute: column of a NOT NULL
-- since: 18
-- a
CREATE TABLE t (a integer CONSTRAINT n NOT NULL, b integer);
-- b
CREATE TABLE t (a integer, b integer CONSTRAINT n NOT NULL);

-- attribute: deferral of a foreign key or none
-- base
CREATE TABLE target (a integer PRIMARY KEY);
-- a
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target DEFERRABLE);
-- b
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target);

-- attribute: deferral of a primary key or none
-- a
CREATE TABLE t (a integer, PRIMARY KEY (a) DEFERRABLE);
-- b
CREATE TABLE t (a integer, PRIMARY KEY (a));

-- attribute: initial deferral of a unique constraint
-- a
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE (a) DEFERRABLE INITIALLY DEFERRED);
-- b
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE (a) DEFERRABLE);

-- attribute: initial deferral of an exclusion constraint
-- a
CREATE TABLE t (a box, CONSTRAINT x EXCLUDE USING gist (a WITH &&) DEFERRABLE INITIALLY DEFERRED);
-- b
CREATE TABLE t (a box, CONSTRAINT x EXCLUDE USING gist (a WITH &&) DEFERRABLE);

-- attribute: enforcement of a foreign key
-- since: 18
-- base
CREATE TABLE target (a integer PRIMARY KEY);
-- a
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target NOT ENFORCED);
-- b
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target);

-- attribute: unique constraint over periods
-- since: 18
-- base
CREATE EXTENSION btree_gist;
-- a
CREATE TABLE t (a integer, during daterange, CONSTRAINT u UNIQUE (a, during WITHOUT OVERLAPS));
-- b
CREATE TABLE t (a integer, during daterange, CONSTRAINT u UNIQUE (a, during));

-- attribute: foreign key over periods
-- since: 18
-- base
CREATE EXTENSION btree_gist;
CREATE TABLE target (a integer, during daterange, PRIMARY KEY (a, during WITHOUT OVERLAPS));
CREATE TABLE plain (a integer, during daterange, PRIMARY KEY (a, during));
-- a
CREATE TABLE t (a integer, during daterange, CONSTRAINT f FOREIGN KEY (a, PERIOD during) REFERENCES target (a, PERIOD during));
-- b
CREATE TABLE t (a integer, during daterange, CONSTRAINT f FOREIGN KEY (a, during) REFERENCES plain (a, during));
