-- phase 1 [tx] steps 1,2,3: create schema kind, rename domain Rate to percentage, move domain percentage to schema kind
CREATE SCHEMA IF NOT EXISTS kind;
ALTER DOMAIN "Rate" RENAME TO percentage;
ALTER DOMAIN percentage SET SCHEMA kind;
