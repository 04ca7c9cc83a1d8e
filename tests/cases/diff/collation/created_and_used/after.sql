CREATE COLLATION plain (LOCALE = 'C');
CREATE DOMAIN code AS text COLLATE plain;
CREATE TYPE pair AS (a text COLLATE plain);
CREATE TYPE texts AS RANGE (SUBTYPE = text, COLLATION = plain);
CREATE TABLE t (a text COLLATE plain, b text, CONSTRAINT t_check CHECK (b COLLATE plain > 'a'));
CREATE INDEX t_b ON t (b COLLATE plain);
CREATE VIEW v AS SELECT b COLLATE plain AS c FROM t;
