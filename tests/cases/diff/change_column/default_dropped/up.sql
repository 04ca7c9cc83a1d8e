-- phase 1 [tx] steps 1: drop default of price.n
ALTER TABLE price ALTER COLUMN n DROP DEFAULT;
