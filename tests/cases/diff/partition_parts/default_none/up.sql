-- phase 1 [tx] steps 1: drop default of t_2025.w
ALTER TABLE t_2025 ALTER COLUMN w DROP DEFAULT;
