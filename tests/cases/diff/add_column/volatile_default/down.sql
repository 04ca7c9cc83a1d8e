-- phase 1 [tx] steps 1: drop column price.key
ALTER TABLE price DROP COLUMN key;
