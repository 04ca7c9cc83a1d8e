CREATE TYPE cost_range AS RANGE (SUBTYPE = numeric);
CREATE FUNCTION width(r cost_range) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT upper(r) - lower(r)';
CREATE TABLE t (a cost_range DEFAULT cost_range(1, 2), b cost_multirange[]);
CREATE VIEW v AS SELECT width(a) AS w FROM t;
