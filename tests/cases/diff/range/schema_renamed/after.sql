CREATE SCHEMA sort;
CREATE TYPE sort.span AS RANGE (SUBTYPE = date);
CREATE TABLE t (a sort.span, b sort.span_multirange);
