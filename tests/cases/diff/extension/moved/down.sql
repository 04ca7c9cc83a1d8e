-- phase 1 [tx] steps 1,2: create schema tool, move extension pg_trgm to schema tool
CREATE SCHEMA IF NOT EXISTS tool;
ALTER EXTENSION pg_trgm SET SCHEMA tool;
