-- phase 1 [tx] steps 1,2: change type of a.code to varchar(9), change type of b.code to varchar(9)
ALTER TABLE a ALTER COLUMN code TYPE varchar(9);
ALTER TABLE b ALTER COLUMN code TYPE varchar(9);
