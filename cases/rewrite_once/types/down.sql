-- phase 1 [tx] steps 1,2: change type of trade.c to varchar(10), change type of trade.b to integer
ALTER TABLE trade ALTER COLUMN c TYPE varchar(10), ALTER COLUMN b TYPE integer;

-- phase 2 [tx] steps 3: drop default of trade.a
ALTER TABLE trade ALTER COLUMN a DROP DEFAULT;

-- phase 3 [tx] steps 4: change type of trade.a to integer
ALTER TABLE trade ALTER COLUMN a TYPE integer;

-- phase 4 [tx] steps 5: set default of trade.a to 1
ALTER TABLE trade ALTER COLUMN a SET DEFAULT 1;
