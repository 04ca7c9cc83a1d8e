CREATE FUNCTION times(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 * coalesce($2, 1)';
CREATE AGGREGATE product(numeric) (SFUNC = times, STYPE = numeric, INITCOND = '1');
CREATE VIEW totals AS SELECT product(n) AS p FROM (VALUES (1.5), (2)) AS x (n);
