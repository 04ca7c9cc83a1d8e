-- phase 1 [tx] steps 1: drop column price.volume
ALTER TABLE price DROP COLUMN volume;
