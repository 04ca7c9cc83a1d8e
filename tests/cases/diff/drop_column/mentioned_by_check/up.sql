-- phase 1 [tx] steps 1,2: drop constraint price_check of price, drop column price.open
ALTER TABLE price DROP CONSTRAINT price_check;
ALTER TABLE price DROP COLUMN open;
