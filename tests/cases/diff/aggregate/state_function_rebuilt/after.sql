CREATE FUNCTION times(a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT a * b';
CREATE AGGREGATE product(numeric) (SFUNC = times, STYPE = numeric, INITCOND = '1');
CREATE VIEW totals AS SELECT product(n) AS p FROM (VALUES (1.5), (2)) AS x (n);
