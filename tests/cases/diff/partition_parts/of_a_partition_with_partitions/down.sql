-- phase 1 [tx] steps 1: remove comment of partition t_2026
COMMENT ON TABLE t_2026 IS NULL;

-- phase 2 [alone] steps 2: drop index t_2026_o_id_idx of t_2026_o
-- done when: SELECT to_regclass('t_2026_o_id_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS t_2026_o_id_idx;

-- phase 3 [tx] steps 3,4,5: drop index t_2026_w_idx of t_2026, drop constraint t_2026_w_check of t_2026, set default of t_2026.w to 1
DROP INDEX t_2026_w_idx;
ALTER TABLE t_2026 DROP CONSTRAINT t_2026_w_check;
ALTER TABLE t_2026 ALTER COLUMN w SET DEFAULT 1;
