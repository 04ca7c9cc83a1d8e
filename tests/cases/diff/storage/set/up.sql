-- phase 1 [tx] steps 1,2,3: set storage of trade.name to EXTERNAL, set storage of trade.num to PLAIN, set storage of trade.Tags to MAIN
ALTER TABLE trade ALTER COLUMN name SET STORAGE EXTERNAL;
ALTER TABLE trade ALTER COLUMN num SET STORAGE PLAIN;
ALTER TABLE trade ALTER COLUMN "Tags" SET STORAGE MAIN;
