-- phase 1 [tx] steps 1: drop default of trade.name
ALTER TABLE trade ALTER COLUMN name DROP DEFAULT;

-- phase 2 [tx] steps 2,3: change type of trade.name to varchar(10) collate "C", set default of trade.name to 'x'
ALTER TABLE trade ALTER COLUMN name TYPE varchar(10) COLLATE "C", ALTER COLUMN name SET DEFAULT 'x';
