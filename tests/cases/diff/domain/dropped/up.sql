-- phase 1 [tx] steps 1: try the conversion of every discount.rate
SELECT count(rate::numeric(5,2)) FROM discount;

-- phase 2 [tx] steps 1: change type of discount.rate to numeric(5,2)
ALTER TABLE discount ALTER COLUMN rate TYPE numeric(5,2) USING rate::numeric(5,2);

-- phase 3 [tx] steps 2: drop domain percentage
DROP DOMAIN percentage;
