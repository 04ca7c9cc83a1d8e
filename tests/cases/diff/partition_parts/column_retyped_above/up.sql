-- phase 1 [tx] steps 1: change type of t.w to bigint
ALTER TABLE t ALTER COLUMN w DROP DEFAULT, ALTER COLUMN w TYPE bigint, ALTER COLUMN w SET DEFAULT 1;

-- phase 2 [tx] steps 1: change type of t.w to bigint
ALTER TABLE t_2025 ALTER COLUMN w SET DEFAULT 2;
