-- phase 1 [tx] steps 1: change type of price.n to integer
ALTER TABLE price ALTER COLUMN n TYPE integer USING n[1];
