-- phase 1 [tx] steps 1,2: drop identity of price.n, set default of price.n to 5
ALTER TABLE price ALTER COLUMN n DROP IDENTITY;
ALTER TABLE price ALTER COLUMN n SET DEFAULT 5;
