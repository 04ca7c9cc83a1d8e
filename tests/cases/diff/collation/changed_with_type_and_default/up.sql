-- phase 1 [tx] steps 1,2,3: drop default of trade.name, change type of trade.name to text collate "POSIX", set default of trade.name to 'y'
ALTER TABLE trade ALTER COLUMN name DROP DEFAULT;
ALTER TABLE trade ALTER COLUMN name TYPE text COLLATE "POSIX";
ALTER TABLE trade ALTER COLUMN name SET DEFAULT 'y';
