CREATE TYPE price_range AS RANGE (SUBTYPE = numeric);
CREATE FUNCTION width(r price_range) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT upper(r) - lower(r)';
CREATE VIEW v AS SELECT width(price_range(1, 2)) AS w;
