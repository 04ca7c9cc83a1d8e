CREATE TYPE span AS RANGE (SUBTYPE = date);
CREATE TABLE t (a span, b span_multirange);
