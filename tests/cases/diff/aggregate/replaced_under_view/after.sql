CREATE AGGREGATE product(numeric) (SFUNC = numeric_mul, STYPE = numeric, INITCOND = '10', PARALLEL = SAFE);
COMMENT ON AGGREGATE product(numeric) IS 'ten times';
CREATE VIEW totals AS SELECT product(n) AS p FROM (VALUES (1.5), (2)) AS x (n);
