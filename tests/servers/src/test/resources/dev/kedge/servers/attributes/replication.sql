-- attribute: owner of a publication
-- listed
-- base
CREATE TABLE t (a integer NOT NULL, b integer);
CREATE PUBLICATION p FOR TABLE t;
-- a
ALTER PUBLICATION p OWNER TO kedge_app;
-- b

-- attribute: all tables of a publication
-- listed
-- base
CREATE TABLE t (a integer NOT NULL, b integer);
-- a
CREATE PUBLICATION p FOR ALL TABLES;
-- b
CREATE PUBLICATION p;

-- attribute: inserts of a publication
-- listed
-- base
CREATE TABLE t (a integer NOT NULL, b integer);
-- a
CREATE PUBLICATION p FOR TABLE t WITH (publish = 'insert, update, delete');
-- b
CREATE PUBLICATION p FOR TABLE t WITH (publish = 'update, delete');

-- attribute: updates of a publication
-- listed
-- base
CREATE TABLE t (a integer NOT NULL, b integer);
-- a
CREATE PUBLICATION p FOR TABLE t WITH (publish = 'insert, update, delete');
-- b
CREATE PUBLICATION p FOR TABLE t WITH (publish = 'insert, delete');

-- attribute: deletes of a publication
-- listed
-- base
CREATE TABLE t (a integer NOT NULL, b integer);
-- a
CREATE PUBLICATION p FOR TABLE t WITH (publish = 'insert, update, delete');
-- b
CREATE PUBLICATION p FOR TABLE t WITH (publish = 'insert, update');

-- attribute: truncation of a publication
-- listed
-- base
CREATE TABLE t (a integer NOT NULL, b integer);
-- a
CREATE PUBLICATION p FOR TABLE t WITH (publish = 'insert, truncate');
-- b
CREATE PUBLICATION p FOR TABLE t WITH (publish = 'insert');

-- attribute: partitions of a publication
-- listed
-- base
CREATE TABLE t (a integer NOT NULL, b integer);
-- a
CREATE PUBLICATION p FOR TABLE t WITH (publish_via_partition_root = true);
-- b
CREATE PUBLICATION p FOR TABLE t WITH (publish_via_partition_root = false);

-- attribute: generated columns of a publication
-- listed
-- since: 18
-- base
CREATE TABLE t (a integer NOT NULL, b integer);
-- a
CREATE PUBLICATION p FOR TABLE t WITH (publish_generated_columns = stored);
-- b
CREATE PUBLICATION p FOR TABLE t WITH (publish_generated_columns = none);

-- attribute: row filter of a publication
-- since: 15
-- listed
-- base
CREATE TABLE t (a integer NOT NULL, b integer);
-- a
CREATE PUBLICATION p FOR TABLE t WHERE (a > 1);
-- b
CREATE PUBLICATION p FOR TABLE t WHERE (a > 2);

-- attribute: columns of a publication
-- since: 15
-- listed
-- base
CREATE TABLE t (a integer NOT NULL, b integer);
-- a
CREATE PUBLICATION p FOR TABLE t (a);
-- b
CREATE PUBLICATION p FOR TABLE t (b);

-- attribute: table of a publication
-- listed
-- base
CREATE TABLE t (a integer NOT NULL, b integer);
-- a
CREATE PUBLICATION p FOR TABLE t;
-- b
CREATE PUBLICATION p;

-- attribute: schema of a publication
-- since: 15
-- listed
-- a
CREATE PUBLICATION p FOR TABLES IN SCHEMA public;
-- b
CREATE PUBLICATION p;

-- attribute: owner of a subscription
-- listed
-- base
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false);
-- a
ALTER SUBSCRIPTION s OWNER TO kedge_super;
-- b

-- attribute: whether a subscription is enabled
-- listed
-- not dumped
-- base
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false);
-- a
ALTER SUBSCRIPTION s ENABLE;
-- b

-- attribute: format of a subscription
-- listed
-- a
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, binary = true);
-- b
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, binary = false);

-- attribute: streaming of a subscription
-- listed
-- a
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, streaming = on);
-- b
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, streaming = off);

-- attribute: connection of a subscription
-- listed
-- a
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false);
-- b
CREATE SUBSCRIPTION s CONNECTION 'dbname=elsewhere' PUBLICATION p WITH (connect = false);

-- attribute: slot of a subscription
-- listed
-- a
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, slot_name = 'one');
-- b
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, slot_name = 'two');

-- attribute: commits of a subscription
-- listed
-- a
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, synchronous_commit = on);
-- b
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, synchronous_commit = off);

-- attribute: publications of a subscription
-- listed
-- a
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false);
-- b
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION q WITH (connect = false);

-- attribute: prepared transactions of a subscription
-- since: 15
-- listed
-- a
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, two_phase = true);
-- b
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, two_phase = false);

-- attribute: errors of a subscription
-- since: 15
-- listed
-- a
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, disable_on_error = true);
-- b
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, disable_on_error = false);

-- attribute: password of a subscription
-- since: 16
-- listed
-- a
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, password_required = true);
-- b
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, password_required = false);

-- attribute: role of a subscription
-- since: 16
-- listed
-- a
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, run_as_owner = true);
-- b
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, run_as_owner = false);

-- attribute: origin of a subscription
-- since: 16
-- listed
-- a
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, origin = none);
-- b
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, origin = any);

-- attribute: failover of a subscription
-- since: 17
-- listed
-- a
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, failover = true);
-- b
CREATE SUBSCRIPTION s CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false, failover = false);
