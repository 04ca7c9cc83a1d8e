-- phase 1 [tx] steps 1: add column price.volume integer
ALTER TABLE price ADD COLUMN volume integer;
