-- attribute: a schema
-- a
CREATE SCHEMA other;
-- b
-- same
CREATE SCHEMA another;
ALTER SCHEMA another RENAME TO other;

-- attribute: an extension
-- a
CREATE EXTENSION hstore;
-- b

-- attribute: schema of an extension
-- base
CREATE SCHEMA other;
-- a
CREATE EXTENSION citext SCHEMA other;
-- b
CREATE EXTENSION citext;
-- same
CREATE EXTENSION citext;
ALTER EXTENSION citext SET SCHEMA other;

-- attribute: version of an extension
-- a
CREATE EXTENSION hstore VERSION '1.4';
-- b
CREATE EXTENSION hstore;
-- not dumped

-- attribute: type of an extension
-- base
CREATE EXTENSION citext;
-- a
CREATE TABLE t (a citext UNIQUE, b citext REFERENCES t (a), c citext[]);
-- b
CREATE TABLE t (a citext UNIQUE, b citext REFERENCES t (a), c citext);
-- same
CREATE TABLE t (c citext[], b citext, a citext UNIQUE);
ALTER TABLE t ADD FOREIGN KEY (b) REFERENCES t (a);

-- attribute: domain over a type of an extension
-- base
CREATE EXTENSION citext;
-- a
CREATE DOMAIN d AS citext[];
-- b
CREATE DOMAIN d AS citext;

-- attribute: function in an extension's schema
-- base
CREATE EXTENSION citext;
-- a
CREATE FUNCTION f(a citext) RETURNS citext LANGUAGE sql AS 'SELECT a';
-- b
CREATE FUNCTION f(a citext) RETURNS citext[] LANGUAGE sql AS 'SELECT ARRAY[a]';

-- attribute: operator, of which it counts only that it is there
-- listed
-- a
CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer);
-- b

-- attribute: collation that is a case's own
-- a
CREATE COLLATION mine (LOCALE = 'C');
CREATE TABLE t (a text COLLATE mine);
-- b
CREATE COLLATION mine (LOCALE = 'C');
CREATE TABLE t (a text);
