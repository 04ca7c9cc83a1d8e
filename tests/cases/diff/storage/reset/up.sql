-- phase 1 [tx] steps 1,2: reset storage of trade.name, reset storage of trade.num
ALTER TABLE trade ALTER COLUMN name SET STORAGE EXTENDED;
ALTER TABLE trade ALTER COLUMN num SET STORAGE MAIN;
