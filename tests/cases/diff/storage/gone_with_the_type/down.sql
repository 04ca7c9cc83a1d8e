-- phase 1 [tx] steps 1,2: change type of trade.name to text, set storage of trade.name to MAIN
ALTER TABLE trade ALTER COLUMN name TYPE text, ALTER COLUMN name SET STORAGE MAIN;
