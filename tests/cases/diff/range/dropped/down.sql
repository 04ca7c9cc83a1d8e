-- phase 1 [tx] steps 1,2,3,4,5,6: create function apart(numeric,numeric), create range type price_range, create function width(price_range) and 3 more
SET LOCAL check_function_bodies = off;
CREATE FUNCTION apart(numeric, numeric) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT ($1 - $2)::double precision';
SET LOCAL check_function_bodies = on;
CREATE TYPE price_range AS RANGE (SUBTYPE = numeric, SUBTYPE_DIFF = apart);
COMMENT ON TYPE price_range IS 'Prices from and to';
SET LOCAL check_function_bodies = off;
CREATE FUNCTION width(r price_range) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT upper(r) - lower(r)';
SET LOCAL check_function_bodies = on;
ALTER TABLE t ADD COLUMN a price_range;
ALTER TABLE t DROP COLUMN n;
CREATE VIEW v AS
SELECT width(a) AS w FROM t;
