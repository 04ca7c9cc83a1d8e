-- phase 1 [tx] steps 1: change type of b.code to varchar(5)
ALTER TABLE b ALTER COLUMN code TYPE varchar(5);

-- phase 2 [tx] steps 2: change type of a.code to varchar(5)
ALTER TABLE a ALTER COLUMN code TYPE varchar(5);
