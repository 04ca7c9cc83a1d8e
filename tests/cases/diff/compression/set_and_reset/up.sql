-- phase 1 [tx] steps 1,2: set compression of trade.a to pglz, leave compression of trade.b to the server
ALTER TABLE trade ALTER COLUMN a SET COMPRESSION pglz;
ALTER TABLE trade ALTER COLUMN b SET COMPRESSION default;
