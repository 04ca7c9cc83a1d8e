-- phase 1 [tx] steps 1: change type of trade.month to bigint
ALTER TABLE trade ALTER COLUMN month TYPE bigint;
