-- phase 1 [tx] steps 1,2: create schema kind, move domain percentage to schema kind
CREATE SCHEMA IF NOT EXISTS kind;
ALTER DOMAIN percentage SET SCHEMA kind;
