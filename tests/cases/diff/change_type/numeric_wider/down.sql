-- phase 1 [tx] steps 1: change type of price.close to numeric(10,2)
ALTER TABLE price ALTER COLUMN close TYPE numeric(10,2);
