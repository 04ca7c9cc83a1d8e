CREATE SCHEMA kind;
CREATE TYPE kind.span AS RANGE (SUBTYPE = date);
CREATE TABLE t (a kind.span, b kind.span_multirange);
