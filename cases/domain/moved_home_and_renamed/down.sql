-- phase 1 [tx] steps 1,2,3: create schema kind, move domain Rate to schema kind, rename domain kind.Rate to percentage
CREATE SCHEMA IF NOT EXISTS kind;
ALTER DOMAIN "Rate" SET SCHEMA kind;
ALTER DOMAIN kind."Rate" RENAME TO percentage;
