CREATE COLLATION plain (LOCALE = 'C');
CREATE FUNCTION apart(numeric, numeric) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT ($1 - $2)::double precision';
CREATE TYPE price_range AS RANGE (SUBTYPE = numeric, SUBTYPE_DIFF = apart);
COMMENT ON TYPE price_range IS 'Prices from and to';
CREATE TYPE "text range" AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = plain, MULTIRANGE_TYPE_NAME = "Many Texts");
CREATE FUNCTION width(r price_range) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT upper(r) - lower(r)';
CREATE TABLE t (a price_range, b price_multirange[], c "Many Texts", CONSTRAINT t_check CHECK (lower(a) > 0));
CREATE VIEW v AS SELECT width(a) AS w, price_range(1, 2) AS r FROM t;
