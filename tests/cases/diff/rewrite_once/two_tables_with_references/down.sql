-- phase 1 [tx] steps 1,2: change type of b.m to integer, change type of b.n to integer
ALTER TABLE b ALTER COLUMN m TYPE integer, ALTER COLUMN n TYPE integer;

-- phase 2 [tx] steps 3: change type of a.n to integer
ALTER TABLE a ALTER COLUMN n TYPE integer;
