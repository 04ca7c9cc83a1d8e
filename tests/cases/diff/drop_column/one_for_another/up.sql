-- phase 1 [tx] steps 1,2: add column price.opening integer, drop column price.open
ALTER TABLE price ADD COLUMN opening integer;
ALTER TABLE price DROP COLUMN open;
