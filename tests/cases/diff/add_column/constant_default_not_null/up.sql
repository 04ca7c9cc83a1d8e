-- phase 1 [tx] steps 1: add column price.open integer
ALTER TABLE price ADD COLUMN open integer DEFAULT 7 NOT NULL;
