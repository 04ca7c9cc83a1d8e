-- phase 1 [tx] steps 1: change type of discount.rate to numeric(5,2)
ALTER TABLE discount ALTER COLUMN rate TYPE numeric(5,2) USING rate::numeric(5,2);

-- phase 2 [tx] steps 2: drop domain percentage
DROP DOMAIN percentage;
