-- phase 1 [tx] steps 1,2,3,4,5: change type of trade.c to varchar(10), change type of trade.b to integer, drop default of trade.a and 2 more
ALTER TABLE trade ALTER COLUMN c TYPE varchar(10), ALTER COLUMN b TYPE integer, ALTER COLUMN a DROP DEFAULT, ALTER COLUMN a TYPE integer, ALTER COLUMN a SET DEFAULT 1;
