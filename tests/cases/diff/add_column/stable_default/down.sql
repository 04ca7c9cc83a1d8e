-- phase 1 [tx] steps 1: drop column price.at
ALTER TABLE price DROP COLUMN at;
