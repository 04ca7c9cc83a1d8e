-- phase 1 [tx] steps 1: set default of t_2025.w to 1
ALTER TABLE t_2025 ALTER COLUMN w SET DEFAULT 1;
