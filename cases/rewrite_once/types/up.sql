-- phase 1 [tx] steps 1: drop default of trade.a
ALTER TABLE trade ALTER COLUMN a DROP DEFAULT;

-- phase 2 [tx] steps 2,4: change type of trade.a to bigint, change type of trade.b to bigint
ALTER TABLE trade ALTER COLUMN a TYPE bigint, ALTER COLUMN b TYPE bigint;

-- phase 3 [tx] steps 3,5: set default of trade.a to 2, change type of trade.c to varchar(20)
ALTER TABLE trade ALTER COLUMN a SET DEFAULT 2;
ALTER TABLE trade ALTER COLUMN c TYPE varchar(20);
