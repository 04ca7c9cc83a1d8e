CREATE FUNCTION times(double precision, numeric) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT coalesce($1, 1) * $2';
CREATE AGGREGATE product(numeric) (SFUNC = times, STYPE = double precision);
CREATE VIEW totals AS SELECT product(n) AS p FROM (VALUES (1.5), (2)) AS x (n);
