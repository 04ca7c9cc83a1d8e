-- phase 1 [tx] steps 1: drop column discount.rate
ALTER TABLE discount DROP COLUMN rate;
