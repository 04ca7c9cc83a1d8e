-- phase 1 [tx] steps 1: set default of price.n to 5
ALTER TABLE price ALTER COLUMN n SET DEFAULT 5;
