-- attribute: owner of a foreign-data wrapper
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
-- a
ALTER FOREIGN DATA WRAPPER w OWNER TO kedge_super;
-- b

-- attribute: handler of a foreign-data wrapper
-- listed
-- base
CREATE FUNCTION f() RETURNS fdw_handler LANGUAGE c STRICT AS '$libdir/postgres_fdw', 'postgres_fdw_handler';
-- a
CREATE FOREIGN DATA WRAPPER w HANDLER f;
-- b
CREATE FOREIGN DATA WRAPPER w;

-- attribute: validator of a foreign-data wrapper
-- listed
-- a
CREATE FOREIGN DATA WRAPPER w VALIDATOR postgresql_fdw_validator;
-- b
CREATE FOREIGN DATA WRAPPER w;

-- attribute: privileges on a foreign-data wrapper
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
-- a
GRANT USAGE ON FOREIGN DATA WRAPPER w TO kedge_app;
-- b

-- attribute: options of a foreign-data wrapper
-- listed
-- a
CREATE FOREIGN DATA WRAPPER w OPTIONS (debug 'true');
-- b
CREATE FOREIGN DATA WRAPPER w OPTIONS (debug 'false');

-- attribute: owner of a foreign server
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
GRANT USAGE ON FOREIGN DATA WRAPPER w TO kedge_app;
-- a
ALTER SERVER s OWNER TO kedge_app;
-- b

-- attribute: wrapper of a foreign server
-- listed
-- base
CREATE FOREIGN DATA WRAPPER v;
CREATE FOREIGN DATA WRAPPER w;
-- a
CREATE SERVER s FOREIGN DATA WRAPPER v;
-- b
CREATE SERVER s FOREIGN DATA WRAPPER w;

-- attribute: type of a foreign server
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
-- a
CREATE SERVER s TYPE 'x' FOREIGN DATA WRAPPER w;
-- b
CREATE SERVER s TYPE 'y' FOREIGN DATA WRAPPER w;

-- attribute: version of a foreign server
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
-- a
CREATE SERVER s VERSION '1' FOREIGN DATA WRAPPER w;
-- b
CREATE SERVER s VERSION '2' FOREIGN DATA WRAPPER w;

-- attribute: privileges on a foreign server
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
GRANT USAGE ON FOREIGN SERVER s TO kedge_app;
-- b

-- attribute: options of a foreign server
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
-- a
CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (host 'one');
-- b
CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (host 'two');

-- attribute: options of a user mapping
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
CREATE USER MAPPING FOR kedge_app SERVER s OPTIONS (user 'one');
-- b
CREATE USER MAPPING FOR kedge_app SERVER s OPTIONS (user 'two');

-- attribute: server of a foreign table
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE SERVER r FOREIGN DATA WRAPPER w;
-- a
CREATE FOREIGN TABLE t (a integer) SERVER s;
-- b
CREATE FOREIGN TABLE t (a integer) SERVER r;

-- attribute: options of a foreign table
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
CREATE FOREIGN TABLE t (a integer) SERVER s OPTIONS (name 'one');
-- b
CREATE FOREIGN TABLE t (a integer) SERVER s OPTIONS (name 'two');

-- attribute: owner of a foreign table
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE t (a integer, b text) SERVER s;
-- a
ALTER FOREIGN TABLE t OWNER TO kedge_app;
-- b

-- attribute: privileges on a foreign table
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE t (a integer, b text) SERVER s;
-- a
GRANT SELECT ON t TO kedge_app;
-- b

-- attribute: privileges on a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE t (a integer, b text) SERVER s;
-- a
GRANT SELECT (a) ON t TO kedge_app;
-- b

-- attribute: bounds of a foreign partition
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE TABLE parent (a integer) PARTITION BY LIST (a);
-- a
CREATE FOREIGN TABLE t PARTITION OF parent FOR VALUES IN (1) SERVER s;
-- b
CREATE FOREIGN TABLE t PARTITION OF parent FOR VALUES IN (2) SERVER s;

-- attribute: parent that a foreign table has
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE TABLE one (a integer);
CREATE TABLE two (a integer);
-- a
CREATE FOREIGN TABLE t () INHERITS (one) SERVER s;
-- b
CREATE FOREIGN TABLE t () INHERITS (two) SERVER s;

-- attribute: own definition of a foreign table's inherited column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE TABLE parent (a integer);
-- a
CREATE FOREIGN TABLE t (a integer) INHERITS (parent) SERVER s;
-- b
CREATE FOREIGN TABLE t () INHERITS (parent) SERVER s;

-- attribute: default of a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
CREATE FOREIGN TABLE t (a integer DEFAULT 1) SERVER s;
-- b
CREATE FOREIGN TABLE t (a integer DEFAULT 2) SERVER s;

-- attribute: type of a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
CREATE FOREIGN TABLE t (a integer) SERVER s;
-- b
CREATE FOREIGN TABLE t (a bigint) SERVER s;

-- attribute: type modifier of a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
CREATE FOREIGN TABLE t (a varchar(10)) SERVER s;
-- b
CREATE FOREIGN TABLE t (a varchar(20)) SERVER s;

-- attribute: statistics target of a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE t (a integer, b text) SERVER s;
-- a
ALTER FOREIGN TABLE t ALTER COLUMN a SET STATISTICS 10;
-- b

-- attribute: storage of a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE t (a integer, b text) SERVER s;
-- a
ALTER FOREIGN TABLE t ALTER COLUMN b SET STORAGE EXTERNAL;
-- b

-- attribute: compression of a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
CREATE FOREIGN TABLE t (a text COMPRESSION pglz) SERVER s;
-- b
CREATE FOREIGN TABLE t (a text) SERVER s;

-- attribute: nullability of a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
CREATE FOREIGN TABLE t (a integer NOT NULL) SERVER s;
-- b
CREATE FOREIGN TABLE t (a integer) SERVER s;

-- attribute: identity of a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
CREATE FOREIGN TABLE t (a integer GENERATED ALWAYS AS IDENTITY) SERVER s;
-- b
CREATE FOREIGN TABLE t (a integer GENERATED BY DEFAULT AS IDENTITY) SERVER s;

-- attribute: generated column of a foreign table
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
CREATE FOREIGN TABLE t (a integer, b integer GENERATED ALWAYS AS (a + 1) STORED) SERVER s;
-- b
CREATE FOREIGN TABLE t (a integer, b integer DEFAULT 1) SERVER s;

-- attribute: collation of a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
CREATE FOREIGN TABLE t (a text COLLATE "C") SERVER s;
-- b
CREATE FOREIGN TABLE t (a text) SERVER s;

-- attribute: options of a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE t (a integer, b text) SERVER s;
-- a
ALTER FOREIGN TABLE t ALTER COLUMN a SET (n_distinct = 5);
-- b

-- attribute: options for the wrapper of a foreign table's column
-- listed
-- base
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- a
CREATE FOREIGN TABLE t (a integer OPTIONS (name 'one')) SERVER s;
-- b
CREATE FOREIGN TABLE t (a integer OPTIONS (name 'two')) SERVER s;
