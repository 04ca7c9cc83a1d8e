-- phase 1 [tx] steps 1: drop not null on price.n
ALTER TABLE price ALTER COLUMN n DROP NOT NULL;
