-- phase 1 [tx] steps 1,2,3: change type of trade.name to text, set storage of trade.name to EXTERNAL, set compression of trade.name to pglz
ALTER TABLE trade ALTER COLUMN name TYPE text;
ALTER TABLE trade ALTER COLUMN name SET STORAGE EXTERNAL;
ALTER TABLE trade ALTER COLUMN name SET COMPRESSION pglz;
