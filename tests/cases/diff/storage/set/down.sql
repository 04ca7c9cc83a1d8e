-- phase 1 [tx] steps 1,2,3: reset storage of trade.Tags, reset storage of trade.num, reset storage of trade.name
ALTER TABLE trade ALTER COLUMN "Tags" SET STORAGE EXTENDED;
ALTER TABLE trade ALTER COLUMN num SET STORAGE MAIN;
ALTER TABLE trade ALTER COLUMN name SET STORAGE EXTENDED;
