-- phase 1 [tx] steps 1,2: change type of trade.b to text, change type of trade.a to integer
ALTER TABLE trade ALTER COLUMN b TYPE text, ALTER COLUMN a TYPE integer;
