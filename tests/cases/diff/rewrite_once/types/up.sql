-- phase 1 [tx] steps 1: drop default of trade.a
ALTER TABLE trade ALTER COLUMN a DROP DEFAULT;

-- phase 2 [tx] steps 2,3,4,5: change type of trade.a to bigint, set default of trade.a to 2, change type of trade.b to bigint and 1 more
ALTER TABLE trade ALTER COLUMN a TYPE bigint, ALTER COLUMN a SET DEFAULT 2, ALTER COLUMN b TYPE bigint, ALTER COLUMN c TYPE varchar(20);
