-- phase 1 [tx] steps 1: add column price.a integer
ALTER TABLE price ADD COLUMN a integer;
