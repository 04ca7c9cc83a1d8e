-- phase 1 [tx] steps 1: add column price.open numeric(10,2)
ALTER TABLE price ADD COLUMN open numeric(10,2);
