-- phase 1 [tx] steps 1: change type of a.n to bigint
ALTER TABLE a ALTER COLUMN n TYPE bigint;

-- phase 2 [tx] steps 2,3: change type of b.n to bigint, change type of b.m to bigint
ALTER TABLE b ALTER COLUMN n TYPE bigint, ALTER COLUMN m TYPE bigint;
