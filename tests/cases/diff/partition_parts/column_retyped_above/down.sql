-- phase 1 [tx] steps 1: change type of t.w to integer
ALTER TABLE t ALTER COLUMN w DROP DEFAULT, ALTER COLUMN w TYPE integer, ALTER COLUMN w SET DEFAULT 1;

-- phase 2 [tx] steps 1: change type of t.w to integer
ALTER TABLE t_2025 ALTER COLUMN w SET DEFAULT 2;
