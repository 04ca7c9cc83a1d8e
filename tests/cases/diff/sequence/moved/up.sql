-- phase 1 [tx] steps 1,2: create schema count, move sequence numbers to schema count
CREATE SCHEMA IF NOT EXISTS count;
ALTER SEQUENCE numbers SET SCHEMA count;
