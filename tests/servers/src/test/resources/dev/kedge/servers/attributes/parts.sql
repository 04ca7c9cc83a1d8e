-- attribute: function of a partition's constraint trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION e() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION e();

-- attribute: events of a partition's constraint trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE CONSTRAINT TRIGGER g AFTER DELETE ON p FOR EACH ROW EXECUTE FUNCTION f();

-- attribute: whether a partition's constraint trigger fires
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();
-- a
ALTER TABLE p DISABLE TRIGGER g;
-- b
ALTER TABLE p ENABLE ALWAYS TRIGGER g;

-- attribute: other table of a partition's constraint trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TABLE other (a integer);
-- a
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON p FROM other FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();

-- attribute: deferral of a partition's constraint trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON p DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();

-- attribute: columns of a partition's constraint trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE CONSTRAINT TRIGGER g AFTER UPDATE OF a ON p FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE CONSTRAINT TRIGGER g AFTER UPDATE OF b ON p FOR EACH ROW EXECUTE FUNCTION f();

-- attribute: arguments of a partition's constraint trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f('x');
-- b
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f('y');

-- attribute: condition of a partition's constraint trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON p FOR EACH ROW WHEN (NEW.b > 1) EXECUTE FUNCTION f();
-- b
CREATE CONSTRAINT TRIGGER g AFTER INSERT ON p FOR EACH ROW WHEN (NEW.b > 2) EXECUTE FUNCTION f();

-- attribute: access method of a partition
-- listed
-- base
CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
-- a
CREATE TABLE p PARTITION OF t FOR VALUES IN (1) USING m;
-- b
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);

-- attribute: owner of a partition
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p OWNER TO kedge_app;
-- b

-- attribute: privileges on a partition
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
GRANT SELECT ON p TO kedge_app;
-- b

-- attribute: privileges on a partition's column
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
GRANT SELECT (a) ON p TO kedge_app;
-- b

-- attribute: persistence of a partition
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
-- a
CREATE UNLOGGED TABLE p PARTITION OF t FOR VALUES IN (1);
-- b
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);

-- attribute: row security of a partition
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ENABLE ROW LEVEL SECURITY;
-- b

-- attribute: row security of a partition's owner
-- listed
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p FORCE ROW LEVEL SECURITY;
-- b

-- attribute: replica identity of a partition
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p REPLICA IDENTITY FULL;
-- b

-- attribute: nullability of a partition's column
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ALTER COLUMN b SET NOT NULL;
-- b

-- attribute: statistics target of a partition's column
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ALTER COLUMN b SET STATISTICS 10;
-- b

-- attribute: options of a partition's column
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ALTER COLUMN b SET (n_distinct = 5);
-- b

-- attribute: storage of a partition's column
-- listed
-- base
CREATE TABLE t (a integer, b text) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ALTER COLUMN b SET STORAGE EXTERNAL;
-- b

-- attribute: compression of a partition's column
-- listed
-- base
CREATE TABLE t (a integer, b text) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ALTER COLUMN b SET COMPRESSION pglz;
-- b

-- attribute: statistics target of an expression in a partition's index
-- listed
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE INDEX i ON t ((b + 1));
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER INDEX p_expr_idx ALTER COLUMN 1 SET STATISTICS 10;
-- b

-- attribute: tablespace of a partition's index
-- listed
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE INDEX i ON t (b);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER INDEX p_b_idx SET TABLESPACE kedge_space;
-- b

-- attribute: storage parameters of a partition's index
-- listed
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE INDEX i ON t (b);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER INDEX p_b_idx SET (fillfactor = 50);
-- b

-- attribute: index that a partition is clustered on
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE INDEX i ON t (b);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p CLUSTER ON p_b_idx;
-- b

-- attribute: index that is a partition's replica identity
-- base
CREATE TABLE t (a integer NOT NULL, b integer) PARTITION BY LIST (a);
CREATE UNIQUE INDEX i ON t (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p REPLICA IDENTITY USING INDEX p_a_idx;
-- b

-- attribute: validity of a partition's index
-- replaces
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1) PARTITION BY LIST (b);
CREATE TABLE q PARTITION OF p FOR VALUES IN (1);
CREATE INDEX i ON ONLY t (b);
CREATE INDEX j ON ONLY p (b);
ALTER INDEX i ATTACH PARTITION j;
-- a
CREATE INDEX k ON q (b);
ALTER INDEX j ATTACH PARTITION k;
-- b

-- attribute: index that a partition's index is attached to
-- replaces
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE INDEX i ON ONLY t (b);
CREATE INDEX j ON ONLY t (b);
CREATE INDEX k ON p (b);
-- a
ALTER INDEX i ATTACH PARTITION k;
-- b
ALTER INDEX j ATTACH PARTITION k;

-- attribute: deferral of a partition's foreign key
-- base
CREATE TABLE target (a integer PRIMARY KEY, c integer UNIQUE, UNIQUE (a, c));
CREATE TABLE other (a integer PRIMARY KEY);
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES target (a) DEFERRABLE INITIALLY DEFERRED;
-- b
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES target (a);

-- attribute: target of a partition's foreign key
-- base
CREATE TABLE target (a integer PRIMARY KEY, c integer UNIQUE, UNIQUE (a, c));
CREATE TABLE other (a integer PRIMARY KEY);
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES target (a);
-- b
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES other (a);

-- attribute: actions of a partition's foreign key
-- base
CREATE TABLE target (a integer PRIMARY KEY, c integer UNIQUE, UNIQUE (a, c));
CREATE TABLE other (a integer PRIMARY KEY);
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES target (a) MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL;
-- b
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES target (a);

-- attribute: columns of a partition's foreign key
-- base
CREATE TABLE target (a integer PRIMARY KEY, c integer UNIQUE, UNIQUE (a, c));
CREATE TABLE other (a integer PRIMARY KEY);
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES target (a);
-- b
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES target (a);

-- attribute: target columns of a partition's foreign key
-- base
CREATE TABLE target (a integer PRIMARY KEY, c integer UNIQUE, UNIQUE (a, c));
CREATE TABLE other (a integer PRIMARY KEY);
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES target (a);
-- b
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES target (c);

-- attribute: validity of a partition's foreign key
-- base
CREATE TABLE target (a integer PRIMARY KEY, c integer UNIQUE, UNIQUE (a, c));
CREATE TABLE other (a integer PRIMARY KEY);
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES target (a) NOT VALID;
-- b
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES target (a);

-- attribute: enforcement of a partition's foreign key
-- since: 18
-- base
CREATE TABLE target (a integer PRIMARY KEY, c integer UNIQUE, UNIQUE (a, c));
CREATE TABLE other (a integer PRIMARY KEY);
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES target (a) NOT ENFORCED;
-- b
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES target (a);

-- attribute: columns that deleting sets in a partition
-- since: 15
-- base
CREATE TABLE target (a integer PRIMARY KEY, c integer UNIQUE, UNIQUE (a, c));
CREATE TABLE other (a integer PRIMARY KEY);
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (a, b) REFERENCES target (a, c) ON DELETE SET NULL (a);
-- b
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (a, b) REFERENCES target (a, c) ON DELETE SET NULL (b);

-- attribute: condition of a partition's check
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT c CHECK (b > 1);
-- b
ALTER TABLE p ADD CONSTRAINT c CHECK (b > 2);

-- attribute: validity of a partition's check
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT c CHECK (b > 1) NOT VALID;
-- b
ALTER TABLE p ADD CONSTRAINT c CHECK (b > 1);

-- attribute: inheritance of a partition's check
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT c CHECK (b > 1) NO INHERIT;
-- b
ALTER TABLE p ADD CONSTRAINT c CHECK (b > 1);

-- attribute: enforcement of a partition's check
-- since: 18
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT c CHECK (b > 1) NOT ENFORCED;
-- b
ALTER TABLE p ADD CONSTRAINT c CHECK (b > 1);

-- attribute: columns of a partition's primary key
-- base
CREATE TABLE t (a integer NOT NULL, b integer NOT NULL) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT k PRIMARY KEY (a);
-- b
ALTER TABLE p ADD CONSTRAINT k PRIMARY KEY (b);

-- attribute: deferral of a partition's primary key
-- base
CREATE TABLE t (a integer NOT NULL, b integer NOT NULL) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT k PRIMARY KEY (a) DEFERRABLE INITIALLY DEFERRED;
-- b
ALTER TABLE p ADD CONSTRAINT k PRIMARY KEY (a);

-- attribute: columns of a partition's unique constraint
-- base
CREATE TABLE t (a integer NOT NULL, b integer NOT NULL) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT k UNIQUE (a);
-- b
ALTER TABLE p ADD CONSTRAINT k UNIQUE (b);

-- attribute: deferral of a partition's unique constraint
-- base
CREATE TABLE t (a integer NOT NULL, b integer NOT NULL) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT k UNIQUE (a) DEFERRABLE INITIALLY DEFERRED;
-- b
ALTER TABLE p ADD CONSTRAINT k UNIQUE (a);

-- attribute: elements of a partition's exclusion constraint
-- base
CREATE TABLE t (a integer, b box, c box) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT x EXCLUDE USING gist (b WITH &&);
-- b
ALTER TABLE p ADD CONSTRAINT x EXCLUDE USING gist (c WITH &&);

-- attribute: operator of a partition's exclusion constraint
-- base
CREATE TABLE t (a integer, b box, c box) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT x EXCLUDE USING gist (b WITH &&);
-- b
ALTER TABLE p ADD CONSTRAINT x EXCLUDE USING gist (b WITH ~=);

-- attribute: deferral of a partition's exclusion constraint
-- base
CREATE TABLE t (a integer, b box, c box) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT x EXCLUDE USING gist (b WITH &&) DEFERRABLE INITIALLY DEFERRED;
-- b
ALTER TABLE p ADD CONSTRAINT x EXCLUDE USING gist (b WITH &&);

-- attribute: validity of a partition's NOT NULL
-- replaces
-- since: 18
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT n NOT NULL b NOT VALID;
-- b
ALTER TABLE p ADD CONSTRAINT n NOT NULL b;

-- attribute: inheritance of a partition's NOT NULL
-- replaces
-- since: 18
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT n NOT NULL b NO INHERIT;
-- b
ALTER TABLE p ADD CONSTRAINT n NOT NULL b;

-- attribute: column of a partition's NOT NULL
-- since: 18
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT n NOT NULL b;
-- b
ALTER TABLE p ADD CONSTRAINT n NOT NULL a;

-- attribute: partition's key over periods
-- since: 18
-- base
CREATE EXTENSION btree_gist;
CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, during daterange NOT NULL) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT k PRIMARY KEY (b, during WITHOUT OVERLAPS);
-- b
ALTER TABLE p ADD CONSTRAINT k PRIMARY KEY (b, during);

-- attribute: partition's unique constraint over periods
-- since: 18
-- base
CREATE EXTENSION btree_gist;
CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, during daterange NOT NULL) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT k UNIQUE (b, during WITHOUT OVERLAPS);
-- b
ALTER TABLE p ADD CONSTRAINT k UNIQUE (b, during);

-- attribute: partition's foreign key over periods
-- since: 18
-- base
CREATE EXTENSION btree_gist;
CREATE TABLE target (a integer, during daterange, PRIMARY KEY (a, during WITHOUT OVERLAPS));
CREATE TABLE plain (a integer, during daterange, PRIMARY KEY (a, during));
CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, during daterange NOT NULL) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b, PERIOD during) REFERENCES target (a, PERIOD during);
-- b
ALTER TABLE p ADD CONSTRAINT f FOREIGN KEY (b, during) REFERENCES plain (a, during);

-- attribute: command of a partition's policy
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
CREATE POLICY y ON p FOR SELECT USING (true);
-- b
CREATE POLICY y ON p FOR DELETE USING (true);

-- attribute: kind of a partition's policy
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
CREATE POLICY y ON p AS RESTRICTIVE USING (true);
-- b
CREATE POLICY y ON p USING (true);

-- attribute: roles of a partition's policy
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
CREATE POLICY y ON p TO kedge_app USING (true);
-- b
CREATE POLICY y ON p USING (true);

-- attribute: condition of a partition's policy
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
CREATE POLICY y ON p USING (b > 1);
-- b
CREATE POLICY y ON p USING (b > 2);

-- attribute: check of a partition's policy
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
-- a
CREATE POLICY y ON p WITH CHECK (b > 1);
-- b
CREATE POLICY y ON p WITH CHECK (b > 2);

-- attribute: function of a partition's trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION e() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION e();

-- attribute: time of a partition's trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g BEFORE INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();

-- attribute: whether a partition's trigger fires
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f();
-- a
ALTER TABLE p DISABLE TRIGGER g;
-- b
ALTER TABLE p ENABLE ALWAYS TRIGGER g;

-- attribute: columns of a partition's trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g AFTER UPDATE OF a ON p FOR EACH ROW EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g AFTER UPDATE OF b ON p FOR EACH ROW EXECUTE FUNCTION f();

-- attribute: arguments of a partition's trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f('x');
-- b
CREATE TRIGGER g AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f('y');

-- attribute: condition of a partition's trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g AFTER INSERT ON p FOR EACH ROW WHEN (NEW.b > 1) EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g AFTER INSERT ON p FOR EACH ROW WHEN (NEW.b > 2) EXECUTE FUNCTION f();

-- attribute: transition tables of a partition's trigger
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
-- a
CREATE TRIGGER g AFTER UPDATE ON p REFERENCING OLD TABLE AS x NEW TABLE AS y FOR EACH STATEMENT EXECUTE FUNCTION f();
-- b
CREATE TRIGGER g AFTER UPDATE ON p REFERENCING OLD TABLE AS y NEW TABLE AS x FOR EACH STATEMENT EXECUTE FUNCTION f();

-- attribute: whether a table's trigger fires in a partition
-- listed
-- base
CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE p PARTITION OF t FOR VALUES IN (1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
-- a
ALTER TABLE p DISABLE TRIGGER g;
-- b
ALTER TABLE p ENABLE ALWAYS TRIGGER g;
