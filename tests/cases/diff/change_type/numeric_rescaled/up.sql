-- phase 1 [tx] steps 1: change type of price.close to numeric(12,4)
ALTER TABLE price ALTER COLUMN close TYPE numeric(12,4);
