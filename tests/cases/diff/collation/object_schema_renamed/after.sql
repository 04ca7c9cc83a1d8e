CREATE SCHEMA sort;
CREATE COLLATION sort.plain (LOCALE = 'C');
CREATE TABLE t (a text COLLATE sort.plain, b text);
CREATE INDEX t_a ON t (b COLLATE sort.plain);
