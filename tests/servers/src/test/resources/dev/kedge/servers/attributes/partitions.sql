-- attribute: strategy of partitioning
-- a
CREATE TABLE t (a integer) PARTITION BY RANGE (a);
-- b
CREATE TABLE t (a integer) PARTITION BY LIST (a);

-- attribute: keys of partitioning
-- a
CREATE TABLE t (a integer, b integer) PARTITION BY RANGE (a, b);
-- b
CREATE TABLE t (a integer, b integer) PARTITION BY RANGE (b, a);
-- same
CREATE TABLE t (b integer, a integer) PARTITION BY RANGE (a, b);

-- attribute: expression of partitioning
-- a
CREATE TABLE t (a integer, b integer) PARTITION BY HASH ((a + b));
-- b
CREATE TABLE t (a integer, b integer) PARTITION BY HASH ((b + a));
-- same
CREATE TABLE t (b integer, a integer) PARTITION BY HASH ((a + b));

-- attribute: operator class of partitioning
-- a
CREATE TABLE t (a text) PARTITION BY RANGE (a text_pattern_ops);
-- b
CREATE TABLE t (a text) PARTITION BY RANGE (a);

-- attribute: collation of partitioning
-- a
CREATE TABLE t (a text) PARTITION BY RANGE (a COLLATE "C");
-- b
CREATE TABLE t (a text) PARTITION BY RANGE (a);

-- attribute: bounds of a partition
-- base
CREATE TABLE t (a date) PARTITION BY RANGE (a);
-- a
CREATE TABLE p PARTITION OF t FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
-- b
CREATE TABLE p PARTITION OF t FOR VALUES FROM ('2025-01-01') TO ('2027-01-01');

-- attribute: values of a partition
-- base
CREATE TABLE t (a text) PARTITION BY LIST (a);
-- a
CREATE TABLE p PARTITION OF t FOR VALUES IN ('x', 'y');
-- b
CREATE TABLE p PARTITION OF t FOR VALUES IN ('x', 'z');

-- attribute: remainder of a partition
-- base
CREATE TABLE t (a integer) PARTITION BY HASH (a);
-- a
CREATE TABLE p PARTITION OF t FOR VALUES WITH (MODULUS 2, REMAINDER 0);
-- b
CREATE TABLE p PARTITION OF t FOR VALUES WITH (MODULUS 2, REMAINDER 1);

-- attribute: default partition
-- base
CREATE TABLE t (a integer) PARTITION BY LIST (a);
-- a
CREATE TABLE p PARTITION OF t DEFAULT;
-- b
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);

-- attribute: bounds over a case's own type
-- a
CREATE TYPE mood AS ENUM ('x', 'y');
CREATE TABLE t (a mood) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN ('x');
-- b
CREATE TYPE mood AS ENUM ('x', 'y');
CREATE TABLE t (a mood) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN ('y');

-- attribute: partition or table
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
-- a
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- b
CREATE TABLE p (a integer, b integer);

-- attribute: partitioning of a partition
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
-- a
CREATE TABLE p PARTITION OF t FOR VALUES IN (1) PARTITION BY LIST (b);
-- b
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);

-- attribute: table of a partition
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1) PARTITION BY LIST (b);
-- a
CREATE TABLE q PARTITION OF p FOR VALUES IN (2);
-- b
CREATE TABLE q PARTITION OF t FOR VALUES IN (2);

-- attribute: parameter of a partition
-- base
CREATE TABLE t (a integer) PARTITION BY LIST (a);
-- a
CREATE TABLE p PARTITION OF t FOR VALUES IN (1) WITH (fillfactor = 60);
-- b
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);

-- attribute: tablespace of a partition
-- base
CREATE TABLE t (a integer) PARTITION BY LIST (a);
-- a
CREATE TABLE p PARTITION OF t FOR VALUES IN (1) TABLESPACE kedge_space;
-- b
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);

-- attribute: tablespace of a partitioned table
-- a
CREATE TABLE t (a integer) PARTITION BY LIST (a) TABLESPACE kedge_space;
-- b
CREATE TABLE t (a integer) PARTITION BY LIST (a);

-- attribute: primary key of a partitioned table
-- a
CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, PRIMARY KEY (a)) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- b
CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, PRIMARY KEY (a, b)) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- same
CREATE TABLE t (b integer NOT NULL, a integer NOT NULL) PARTITION BY LIST (a);
CREATE TABLE old PARTITION OF t FOR VALUES IN (1);
ALTER TABLE t ADD PRIMARY KEY (a);
ALTER TABLE old RENAME TO p;

-- attribute: index of a partitioned table
-- a
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE INDEX i ON t (b);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1) PARTITION BY LIST (b);
CREATE TABLE q PARTITION OF p FOR VALUES IN (1);
-- b
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE INDEX i ON t (b DESC);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1) PARTITION BY LIST (b);
CREATE TABLE q PARTITION OF p FOR VALUES IN (1);
-- same
CREATE TABLE t (a integer, old integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1) PARTITION BY LIST (old);
CREATE TABLE q PARTITION OF p FOR VALUES IN (1);
CREATE INDEX i ON t (old);
ALTER TABLE t RENAME COLUMN old TO b;

-- attribute: unique constraint of a partitioned table
-- a
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE (a)) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- b
CREATE TABLE t (a integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE UNIQUE INDEX u ON t (a);
-- same
CREATE TABLE t (a integer, CONSTRAINT v UNIQUE (a)) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
ALTER TABLE t RENAME CONSTRAINT v TO u;

-- attribute: index of a partition
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
CREATE INDEX i ON p (b);
-- b
CREATE INDEX j ON p (b);

-- attribute: foreign key of a partitioned table
-- base
CREATE TABLE target (a integer PRIMARY KEY);
-- a
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- b
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target ON DELETE CASCADE) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- same
CREATE TABLE t (a integer, CONSTRAINT g FOREIGN KEY (a) REFERENCES target) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
ALTER TABLE t RENAME CONSTRAINT g TO f;

-- attribute: foreign key to a partitioned table
-- base
CREATE TABLE target (a integer PRIMARY KEY) PARTITION BY LIST (a);
CREATE TABLE part PARTITION OF target FOR VALUES IN (1);
CREATE TABLE other PARTITION OF target FOR VALUES IN (2);
-- a
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target);
-- b
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target ON DELETE CASCADE);
-- same
CREATE TABLE t (a integer, CONSTRAINT g FOREIGN KEY (a) REFERENCES target);
ALTER TABLE t RENAME CONSTRAINT g TO f;

-- attribute: foreign key between partitioned tables
-- a
CREATE TABLE target (a integer PRIMARY KEY) PARTITION BY LIST (a);
CREATE TABLE part PARTITION OF target FOR VALUES IN (1);
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- b
CREATE TABLE target (a integer PRIMARY KEY) PARTITION BY LIST (a);
CREATE TABLE part PARTITION OF target FOR VALUES IN (1);
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target DEFERRABLE) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- same
CREATE TABLE target (a integer PRIMARY KEY) PARTITION BY LIST (a);
CREATE TABLE t (a integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES target;
CREATE TABLE part PARTITION OF target FOR VALUES IN (1);

-- attribute: check of a partitioned table
-- a
CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 0)) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- b
CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 1)) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- same
CREATE TABLE t (a integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0);

-- attribute: trigger of a partitioned table
-- a
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TABLE t (a integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TABLE t (a integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE TRIGGER g AFTER DELETE ON t FOR EACH ROW EXECUTE FUNCTION f();
-- same
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TABLE t (a integer) PARTITION BY LIST (a);
CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);

-- attribute: default of a partition's column
-- base
CREATE TABLE t (a integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ALTER COLUMN a SET DEFAULT 1;
-- b
ALTER TABLE p ALTER COLUMN a SET DEFAULT 2;
