-- phase 1 [tx] steps 1: drop column price.a
ALTER TABLE price DROP COLUMN a;
