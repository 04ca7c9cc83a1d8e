-- phase 1 [tx] steps 1,2: leave compression of trade.name to the server, reset storage of trade.name
ALTER TABLE trade ALTER COLUMN name SET COMPRESSION default;
ALTER TABLE trade ALTER COLUMN name SET STORAGE EXTENDED;

-- phase 2 [tx] steps 3,4,5: change type of trade.name to varchar(10), set storage of trade.name to EXTERNAL, set compression of trade.name to pglz
ALTER TABLE trade ALTER COLUMN name TYPE varchar(10), ALTER COLUMN name SET STORAGE EXTERNAL, ALTER COLUMN name SET COMPRESSION pglz;
