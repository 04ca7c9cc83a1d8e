-- phase 1 [tx] steps 1: change type of price.at to timestamp
ALTER TABLE price ALTER COLUMN at TYPE timestamp;
