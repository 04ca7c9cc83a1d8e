-- phase 1 [tx] steps 1: change type of trade.name to varchar(10) collate "C"
ALTER TABLE trade ALTER COLUMN name TYPE varchar(10) COLLATE "C";
