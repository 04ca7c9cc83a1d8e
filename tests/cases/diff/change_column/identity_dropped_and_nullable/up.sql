-- phase 1 [tx] steps 1,2: drop identity of price.n, drop not null on price.n
ALTER TABLE price ALTER COLUMN n DROP IDENTITY;
ALTER TABLE price ALTER COLUMN n DROP NOT NULL;
