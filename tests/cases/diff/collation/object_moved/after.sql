CREATE SCHEMA kind;
CREATE COLLATION kind.plain (LOCALE = 'C');
CREATE TABLE t (a text COLLATE kind.plain);
