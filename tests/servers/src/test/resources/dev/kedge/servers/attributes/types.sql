-- attribute: name of an enum
-- a
CREATE TYPE mood AS ENUM ('x');
-- b
CREATE TYPE temper AS ENUM ('x');
-- same
CREATE TYPE temper AS ENUM ('x');
ALTER TYPE temper RENAME TO mood;

-- attribute: values of an enum
-- a
CREATE TYPE mood AS ENUM ('x', 'y');
-- b
CREATE TYPE mood AS ENUM ('x', 'z');

-- attribute: order of an enum's values
-- a
CREATE TYPE mood AS ENUM ('x', 'y', 'z');
-- b
CREATE TYPE mood AS ENUM ('x', 'z', 'y');
-- same
CREATE TYPE mood AS ENUM ('x', 'z');
ALTER TYPE mood ADD VALUE 'y' BEFORE 'z';

-- attribute: type of a domain
-- a
CREATE DOMAIN d AS varchar(10);
-- b
CREATE DOMAIN d AS varchar(20);
-- same
CREATE DOMAIN d AS character varying(10);

-- attribute: name of a domain
-- a
CREATE DOMAIN d AS integer;
-- b
CREATE DOMAIN e AS integer;
-- same
CREATE DOMAIN e AS integer;
ALTER DOMAIN e RENAME TO d;

-- attribute: nullability of a domain
-- a
CREATE DOMAIN d AS integer NOT NULL;
-- b
CREATE DOMAIN d AS integer;
-- same
CREATE DOMAIN d AS integer;
ALTER DOMAIN d SET NOT NULL;

-- attribute: default of a domain
-- a
CREATE DOMAIN d AS integer DEFAULT 1;
-- b
CREATE DOMAIN d AS integer DEFAULT 2;
-- same
CREATE DOMAIN d AS integer;
ALTER DOMAIN d SET DEFAULT (1);

-- attribute: default of a domain from a sequence
-- a
CREATE SEQUENCE s;
CREATE DOMAIN d AS bigint DEFAULT nextval('s');
-- b
CREATE SEQUENCE s;
CREATE DOMAIN d AS bigint;
-- same
CREATE SEQUENCE old;
CREATE DOMAIN d AS bigint DEFAULT nextval('old');
ALTER SEQUENCE old RENAME TO s;

-- attribute: collation of a domain
-- a
CREATE DOMAIN d AS text COLLATE "C";
-- b
CREATE DOMAIN d AS text;

-- attribute: check of a domain
-- a
CREATE DOMAIN d AS integer CONSTRAINT c CHECK (VALUE > 0);
-- b
CREATE DOMAIN d AS integer CONSTRAINT c CHECK (VALUE > 1);
-- same
CREATE DOMAIN d AS integer;
ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0);

-- attribute: name of a domain's check
-- a
CREATE DOMAIN d AS integer CONSTRAINT c CHECK (VALUE > 0);
CREATE DOMAIN e AS integer CONSTRAINT c CHECK (VALUE > 0);
-- b
CREATE DOMAIN d AS integer CONSTRAINT c CHECK (VALUE > 0);
CREATE DOMAIN e AS integer CONSTRAINT f CHECK (VALUE > 0);

-- attribute: validity of a domain's check
-- base
CREATE DOMAIN d AS integer;
-- a
ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID;
-- b
ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0);

-- attribute: domain of a column
-- base
CREATE DOMAIN d AS integer;
-- a
CREATE TABLE t (a d);
-- b
CREATE TABLE t (a integer);

-- attribute: attributes of a composite type
-- a
CREATE TYPE pair AS (a integer, b text);
-- b
CREATE TYPE pair AS (a integer, c text);
-- same
CREATE TYPE pair AS (a integer, gone integer);
ALTER TYPE pair ADD ATTRIBUTE b text, DROP ATTRIBUTE gone;

-- attribute: type of an attribute
-- a
CREATE TYPE pair AS (a integer);
-- b
CREATE TYPE pair AS (a bigint);
-- same
CREATE TYPE pair AS (a bigint);
ALTER TYPE pair ALTER ATTRIBUTE a TYPE integer;

-- attribute: collation of an attribute
-- a
CREATE TYPE pair AS (a text COLLATE "C");
-- b
CREATE TYPE pair AS (a text);

-- attribute: schema of a type
-- base
CREATE SCHEMA other;
-- a
CREATE TYPE pair AS (a integer);
-- b
CREATE TYPE other.pair AS (a integer);
-- same
CREATE TYPE other.pair AS (a integer);
ALTER TYPE other.pair SET SCHEMA public;

-- attribute: subtype of a range
-- a
CREATE TYPE span AS RANGE (SUBTYPE = numeric);
-- b
CREATE TYPE span AS RANGE (SUBTYPE = double precision);

-- attribute: type of a sequence
-- a
CREATE SEQUENCE s AS integer MAXVALUE 100;
-- b
CREATE SEQUENCE s AS bigint MAXVALUE 100;

-- attribute: start of a sequence
-- a
CREATE SEQUENCE s START 5;
-- b
CREATE SEQUENCE s START 6;
-- same
CREATE SEQUENCE s START 6;
ALTER SEQUENCE s START 5;

-- attribute: increment of a sequence
-- a
CREATE SEQUENCE s INCREMENT 2;
-- b
CREATE SEQUENCE s INCREMENT 3;

-- attribute: minimum of a sequence
-- a
CREATE SEQUENCE s START 5 MINVALUE 2;
-- b
CREATE SEQUENCE s START 5 MINVALUE 3;

-- attribute: maximum of a sequence
-- a
CREATE SEQUENCE s MAXVALUE 10;
-- b
CREATE SEQUENCE s MAXVALUE 20;

-- attribute: cache of a sequence
-- a
CREATE SEQUENCE s CACHE 10;
-- b
CREATE SEQUENCE s CACHE 20;

-- attribute: cycle of a sequence
-- a
CREATE SEQUENCE s CYCLE;
-- b
CREATE SEQUENCE s;
-- same
CREATE SEQUENCE s NO CYCLE;
ALTER SEQUENCE s CYCLE;

-- attribute: column that owns a sequence
-- base
CREATE TABLE t (a bigint, b bigint);
-- a
CREATE SEQUENCE s OWNED BY t.a;
-- b
CREATE SEQUENCE s OWNED BY t.b;
-- same
CREATE SEQUENCE s;
ALTER SEQUENCE s OWNED BY t.a;

-- attribute: no column that owns a sequence
-- base
CREATE TABLE t (a bigint);
-- a
CREATE SEQUENCE s OWNED BY t.a;
-- b
CREATE SEQUENCE s;

-- attribute: persistence of a sequence
-- since: 15
-- a
CREATE SEQUENCE s;
-- b
CREATE UNLOGGED SEQUENCE s;
