-- phase 1 [tx] steps 1: add column price.no bigint
ALTER TABLE price ADD COLUMN no bigint GENERATED ALWAYS AS IDENTITY NOT NULL;
