-- phase 1 [tx] steps 1: set default of t.w to 5
ALTER TABLE t ALTER COLUMN w SET DEFAULT 5;
ALTER TABLE t_2025 ALTER COLUMN w SET DEFAULT 2;
