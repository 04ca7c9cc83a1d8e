-- phase 1 [tx] steps 1,2: create schema kind, move range type span to schema kind
CREATE SCHEMA IF NOT EXISTS kind;
ALTER FUNCTION span(date, date) SET SCHEMA kind;
ALTER FUNCTION span(date, date, text) SET SCHEMA kind;
ALTER FUNCTION span_multirange() SET SCHEMA kind;
ALTER FUNCTION span_multirange(span) SET SCHEMA kind;
ALTER FUNCTION span_multirange(span[]) SET SCHEMA kind;
ALTER TYPE span_multirange SET SCHEMA kind;
ALTER TYPE span SET SCHEMA kind;
