-- phase 1 [tx] steps 1: add column price.open integer
ALTER TABLE price ADD COLUMN open integer DEFAULT 3 NOT NULL;
