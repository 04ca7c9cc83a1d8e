-- phase 1 [tx] steps 1: change type of trade.month to integer
ALTER TABLE trade ALTER COLUMN month TYPE integer;
