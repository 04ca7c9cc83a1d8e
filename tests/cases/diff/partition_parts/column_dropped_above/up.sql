-- phase 1 [tx] steps 1: drop constraint t_2025_check of t_2025
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_check;

-- phase 2 [alone] steps 2: drop index t_2025_v_w_idx of t_2025
-- done when: SELECT to_regclass('t_2025_v_w_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS t_2025_v_w_idx;

-- phase 3 [tx] steps 3: drop column t.w
ALTER TABLE t DROP COLUMN w;
