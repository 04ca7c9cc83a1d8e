-- phase 1 [tx] steps 1: add column price.open numeric(10,2)
ALTER TABLE price ADD COLUMN open numeric(10,2);

-- phase 2 [batch] steps 1: fill price.open
-- rows of: price
UPDATE price SET open = close * 2 WHERE open IS NULL AND :rows;
