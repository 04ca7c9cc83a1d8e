CREATE TYPE op AS ENUM ('eq', 'like');
CREATE DOMAIN op_name AS op;
CREATE TYPE filter AS (name text, op op);
CREATE FUNCTION first_of(filters filter[]) RETURNS filter LANGUAGE sql AS 'SELECT filters[1]';
CREATE FUNCTION named(name text) RETURNS op_name LANGUAGE sql AS 'SELECT NULL::op_name';
CREATE TABLE t (d op_name, fs filter[]);
CREATE VIEW current AS SELECT f.fs FROM t f WHERE d IS NOT NULL;
CREATE POLICY named ON t USING (d IS NOT NULL);
