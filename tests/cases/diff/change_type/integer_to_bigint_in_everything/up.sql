-- phase 1 [tx] steps 1: change type of price.n to bigint
ALTER TABLE price ALTER COLUMN n DROP DEFAULT, ALTER COLUMN n TYPE bigint, ALTER COLUMN n SET DEFAULT 1;
