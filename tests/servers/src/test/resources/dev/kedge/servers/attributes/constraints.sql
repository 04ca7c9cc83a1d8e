-- attribute: columns of a primary key
-- a
CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, PRIMARY KEY (a, b));
-- b
CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, PRIMARY KEY (b, a));
-- same
CREATE TABLE t (b integer, a integer);
CREATE UNIQUE INDEX i ON t (a, b);
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX i;

-- attribute: name of a primary key
-- a
CREATE TABLE t (a integer, CONSTRAINT p PRIMARY KEY (a));
-- b
CREATE TABLE t (a integer, CONSTRAINT q PRIMARY KEY (a));
-- same
CREATE TABLE t (a integer, CONSTRAINT q PRIMARY KEY (a));
ALTER TABLE t RENAME CONSTRAINT q TO p;

-- attribute: columns that a primary key includes
-- a
CREATE TABLE t (a integer, b integer, c integer, PRIMARY KEY (a) INCLUDE (b));
-- b
CREATE TABLE t (a integer, b integer, c integer, PRIMARY KEY (a) INCLUDE (c));
-- same
CREATE TABLE t (c integer, b integer, a integer, PRIMARY KEY (a) INCLUDE (b));

-- attribute: deferral of a primary key
-- a
CREATE TABLE t (a integer, PRIMARY KEY (a) DEFERRABLE);
-- b
CREATE TABLE t (a integer, PRIMARY KEY (a) DEFERRABLE INITIALLY DEFERRED);
-- same
CREATE TABLE t (a integer, PRIMARY KEY (a) DEFERRABLE INITIALLY IMMEDIATE);

-- attribute: key over periods
-- since: 18
-- base
CREATE EXTENSION btree_gist;
-- a
CREATE TABLE t (a integer, during daterange, PRIMARY KEY (a, during WITHOUT OVERLAPS));
-- b
CREATE TABLE t (a integer, during daterange, PRIMARY KEY (a, during));

-- attribute: columns of a unique constraint
-- a
CREATE TABLE t (a integer, b integer, CONSTRAINT u UNIQUE (a));
-- b
CREATE TABLE t (a integer, b integer, CONSTRAINT u UNIQUE (b));
-- same
CREATE TABLE t (b integer, a integer);
ALTER TABLE t ADD CONSTRAINT u UNIQUE (a);

-- attribute: unique constraint or index
-- a
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE (a));
-- b
CREATE TABLE t (a integer);
CREATE UNIQUE INDEX u ON t (a);

-- attribute: deferral of a unique constraint
-- a
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE (a) DEFERRABLE);
-- b
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE (a));
-- same
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE (a) DEFERRABLE INITIALLY IMMEDIATE);

-- attribute: nulls of a unique constraint
-- since: 15
-- a
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE NULLS NOT DISTINCT (a));
-- b
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE (a));

-- attribute: storage parameter of a unique constraint
-- listed
-- a
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE (a) WITH (fillfactor = 50));
-- b
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE (a));

-- attribute: tablespace of a unique constraint
-- listed
-- a
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE (a) USING INDEX TABLESPACE kedge_space);
-- b
CREATE TABLE t (a integer, CONSTRAINT u UNIQUE (a));

-- attribute: condition of a check
-- a
CREATE TABLE t (a integer, b integer, CONSTRAINT c CHECK (b > 0 AND a < b));
-- b
CREATE TABLE t (a integer, b integer, CONSTRAINT c CHECK (b > 1 AND a < b));
-- same
CREATE TABLE t (b integer, a integer, CONSTRAINT c CHECK (((b > 0)) AND (a < b)));

-- attribute: name of a check
-- a
CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 0));
-- b
CREATE TABLE t (a integer, CONSTRAINT d CHECK (a > 0));
-- same
CREATE TABLE t (a integer, CONSTRAINT d CHECK (a > 0));
ALTER TABLE t RENAME CONSTRAINT d TO c;

-- attribute: inheritance of a check
-- a
CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 0));
-- b
CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 0) NO INHERIT);

-- attribute: validity of a check
-- base
CREATE TABLE t (a integer);
-- a
ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0);
-- b
ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID;
-- same
ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID;
ALTER TABLE t VALIDATE CONSTRAINT c;

-- attribute: enforcement of a check
-- since: 18
-- a
CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 0));
-- b
CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 0) NOT ENFORCED);

-- attribute: columns of a foreign key
-- base
CREATE TABLE target (a integer PRIMARY KEY);
-- a
CREATE TABLE t (a integer, b integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target);
-- b
CREATE TABLE t (a integer, b integer, CONSTRAINT f FOREIGN KEY (b) REFERENCES target);
-- same
CREATE TABLE t (b integer, a integer);
ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES target (a);

-- attribute: target of a foreign key
-- base
CREATE TABLE one (a integer PRIMARY KEY);
CREATE TABLE two (a integer PRIMARY KEY);
-- a
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES one);
-- b
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES two);

-- attribute: target columns of a foreign key
-- a
CREATE TABLE target (a integer UNIQUE, b integer UNIQUE);
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target (a));
-- b
CREATE TABLE target (a integer UNIQUE, b integer UNIQUE);
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target (b));
-- same
CREATE TABLE target (b integer UNIQUE, a integer UNIQUE);
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target (a));

-- attribute: match of a foreign key
-- base
CREATE TABLE target (a integer, b integer, PRIMARY KEY (a, b));
-- a
CREATE TABLE t (a integer, b integer, CONSTRAINT f FOREIGN KEY (a, b) REFERENCES target);
-- b
CREATE TABLE t (a integer, b integer, CONSTRAINT f FOREIGN KEY (a, b) REFERENCES target MATCH FULL);
-- same
CREATE TABLE t (a integer, b integer, CONSTRAINT f FOREIGN KEY (a, b) REFERENCES target (a, b) MATCH SIMPLE);

-- attribute: deleting what a foreign key references
-- base
CREATE TABLE target (a integer PRIMARY KEY);
-- a
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target ON DELETE CASCADE);
-- b
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target ON DELETE RESTRICT);

-- attribute: columns that deleting sets
-- since: 15
-- base
CREATE TABLE target (a integer, b integer, PRIMARY KEY (a, b));
-- a
CREATE TABLE t (a integer, b integer,
    CONSTRAINT f FOREIGN KEY (a, b) REFERENCES target ON DELETE SET NULL (a));
-- b
CREATE TABLE t (a integer, b integer,
    CONSTRAINT f FOREIGN KEY (a, b) REFERENCES target ON DELETE SET NULL (b));
-- same
CREATE TABLE t (b integer, a integer,
    CONSTRAINT f FOREIGN KEY (a, b) REFERENCES target ON DELETE SET NULL (a));

-- attribute: updating what a foreign key references
-- base
CREATE TABLE target (a integer PRIMARY KEY);
-- a
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target ON UPDATE SET DEFAULT);
-- b
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target ON UPDATE SET NULL);

-- attribute: deferral of a foreign key
-- base
CREATE TABLE target (a integer PRIMARY KEY);
-- a
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target DEFERRABLE INITIALLY DEFERRED);
-- b
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target DEFERRABLE);
-- same
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target);
ALTER TABLE t ALTER CONSTRAINT f DEFERRABLE INITIALLY DEFERRED;

-- attribute: validity of a foreign key
-- base
CREATE TABLE target (a integer PRIMARY KEY);
CREATE TABLE t (a integer);
-- a
ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES target;
-- b
ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES target NOT VALID;
-- same
ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES target NOT VALID;
ALTER TABLE t VALIDATE CONSTRAINT f;

-- attribute: whether the triggers of a foreign key fire
-- listed
-- base
CREATE TABLE target (a integer PRIMARY KEY);
CREATE TABLE t (a integer, CONSTRAINT f FOREIGN KEY (a) REFERENCES target);
-- a
ALTER TABLE t DISABLE TRIGGER ALL;
-- b
ALTER TABLE t ENABLE TRIGGER ALL;
-- not dumped

-- attribute: elements of an exclusion constraint
-- a
CREATE TABLE t (a box, b box, CONSTRAINT x EXCLUDE USING gist (a WITH &&));
-- b
CREATE TABLE t (a box, b box, CONSTRAINT x EXCLUDE USING gist (b WITH &&));
-- same
CREATE TABLE t (b box, a box);
ALTER TABLE t ADD CONSTRAINT x EXCLUDE USING gist (a WITH &&);

-- attribute: operator of an exclusion constraint
-- a
CREATE TABLE t (a box, CONSTRAINT x EXCLUDE USING gist (a WITH &&));
-- b
CREATE TABLE t (a box, CONSTRAINT x EXCLUDE USING gist (a WITH ~=));

-- attribute: operator of an extension in an exclusion constraint
-- base
CREATE EXTENSION btree_gist;
-- a
CREATE TABLE t (a integer, b integer, CONSTRAINT x EXCLUDE USING gist (a WITH =, b WITH <>));
-- b
CREATE TABLE t (a integer, b integer, CONSTRAINT x EXCLUDE USING gist (a WITH =, b WITH =));
-- same
CREATE TABLE t (b integer, a integer, CONSTRAINT x EXCLUDE USING gist (a WITH =, b WITH <>));

-- attribute: method of an exclusion constraint
-- a
CREATE TABLE t (a integer, CONSTRAINT x EXCLUDE USING hash (a WITH =));
-- b
CREATE TABLE t (a integer, CONSTRAINT x EXCLUDE USING btree (a WITH =));
-- same
CREATE TABLE t (gone integer, a integer, CONSTRAINT x EXCLUDE USING hash (a WITH =));
ALTER TABLE t DROP COLUMN gone;

-- attribute: predicate of an exclusion constraint
-- a
CREATE TABLE t (a box, b integer, CONSTRAINT x EXCLUDE USING gist (a WITH &&) WHERE (b > 0));
-- b
CREATE TABLE t (a box, b integer, CONSTRAINT x EXCLUDE USING gist (a WITH &&) WHERE (b > 1));

-- attribute: columns that an exclusion constraint includes
-- a
CREATE TABLE t (a box, b box, CONSTRAINT x EXCLUDE USING gist (a WITH &&) INCLUDE (b));
-- b
CREATE TABLE t (a box, b box, CONSTRAINT x EXCLUDE USING gist (a WITH &&));

-- attribute: deferral of an exclusion constraint
-- a
CREATE TABLE t (a box, CONSTRAINT x EXCLUDE USING gist (a WITH &&) DEFERRABLE);
-- b
CREATE TABLE t (a box, CONSTRAINT x EXCLUDE USING gist (a WITH &&));
