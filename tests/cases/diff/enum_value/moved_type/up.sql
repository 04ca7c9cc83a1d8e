-- phase 1 [tx] steps 1,2: create schema kind, move enum mood to schema kind
CREATE SCHEMA IF NOT EXISTS kind;
ALTER TYPE mood SET SCHEMA kind;
