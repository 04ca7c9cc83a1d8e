-- phase 1 [tx] steps 1,2,3,4,5,6,7: create collation plain, create function apart(numeric,numeric), create range type price_range and 4 more
CREATE COLLATION plain (PROVIDER = libc, LOCALE = 'C');
SET LOCAL check_function_bodies = off;
CREATE FUNCTION apart(numeric, numeric) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT ($1 - $2)::double precision';
SET LOCAL check_function_bodies = on;
CREATE TYPE price_range AS RANGE (SUBTYPE = numeric, SUBTYPE_DIFF = apart);
COMMENT ON TYPE price_range IS 'Prices from and to';
CREATE TYPE "text range" AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = plain, MULTIRANGE_TYPE_NAME = "Many Texts");
CREATE TABLE t (
    a price_range,
    b price_multirange[],
    c "Many Texts",
    CONSTRAINT t_check CHECK (lower(a) > 0)
);
SET LOCAL check_function_bodies = off;
CREATE FUNCTION width(r price_range) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT upper(r) - lower(r)';
SET LOCAL check_function_bodies = on;
CREATE VIEW v AS
SELECT width(a) AS w, price_range(1, 2) AS r FROM t;
