-- phase 1 [tx] steps 1: change type of price.volume to bigint
ALTER TABLE price ALTER COLUMN volume TYPE bigint;
