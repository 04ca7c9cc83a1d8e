-- phase 1 [tx] steps 1: change type of trade.name to integer
ALTER TABLE trade ALTER COLUMN name TYPE integer USING length(name);
