-- phase 1 [tx] steps 1: change type of trade.name to text collate "C"
ALTER TABLE trade ALTER COLUMN name TYPE text COLLATE "C";
