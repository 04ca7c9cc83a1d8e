-- phase 1 [tx] steps 1: change type of trade.name to text
ALTER TABLE trade ALTER COLUMN name TYPE text;

-- phase 2 [tx] steps 2: set storage of trade.name to MAIN
ALTER TABLE trade ALTER COLUMN name SET STORAGE MAIN;
