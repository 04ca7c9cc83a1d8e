CREATE COLLATION bytes (LOCALE = 'C');
CREATE DOMAIN code AS text COLLATE bytes;
CREATE TYPE pair AS (a text COLLATE bytes);
CREATE TYPE texts AS RANGE (SUBTYPE = text, COLLATION = bytes);
CREATE TABLE t (a text COLLATE bytes, b text, CONSTRAINT t_check CHECK (b COLLATE bytes > 'a'));
CREATE INDEX t_b ON t (b COLLATE bytes);
CREATE VIEW v AS SELECT b COLLATE bytes AS c FROM t;
