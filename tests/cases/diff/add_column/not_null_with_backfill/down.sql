-- phase 1 [tx] steps 1: drop column price.open
ALTER TABLE price DROP COLUMN open;
