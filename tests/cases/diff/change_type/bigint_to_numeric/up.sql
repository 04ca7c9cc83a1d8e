-- phase 1 [tx] steps 1: change type of price.volume to numeric(20,2)
ALTER TABLE price ALTER COLUMN volume TYPE numeric(20,2);
