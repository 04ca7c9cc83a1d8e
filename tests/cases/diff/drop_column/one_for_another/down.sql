-- phase 1 [tx] steps 1,2: add column price.open integer, drop column price.opening
ALTER TABLE price ADD COLUMN open integer;
ALTER TABLE price DROP COLUMN opening;
