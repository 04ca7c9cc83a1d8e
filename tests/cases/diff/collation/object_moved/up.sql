-- phase 1 [tx] steps 1,2: create schema kind, move collation plain to schema kind
CREATE SCHEMA IF NOT EXISTS kind;
ALTER COLLATION plain SET SCHEMA kind;
