-- phase 1 [tx] steps 1,2,3,4,5: remove comment of column t_2025.v, turn off row security of t_2025, drop policy own of t_2025 and 2 more
COMMENT ON COLUMN t_2025.v IS NULL;
ALTER TABLE t_2025 DISABLE ROW LEVEL SECURITY;
DROP POLICY own ON t_2025;
DROP TRIGGER own ON t_2025;
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_w_fkey;

-- phase 2 [alone] steps 6: drop index t_2025_w_idx of t_2025
-- done when: SELECT to_regclass('t_2025_w_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS t_2025_w_idx;

-- phase 3 [tx] steps 7,8,9,10,11,12,13,14,15: drop constraint t_2025_v_check of t_2025, drop constraint t_2025_v_key of t_2025, drop routine touch() and 6 more
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_v_check;
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_v_key;
DROP FUNCTION touch();
ALTER TABLE t_2025 ALTER COLUMN w SET DEFAULT 1;
ALTER TABLE t_2025 ALTER COLUMN v DROP NOT NULL;
ALTER TABLE t DETACH PARTITION t_2026;
DROP TABLE t_2026;
ALTER TABLE t DETACH PARTITION t_2025;
DROP TABLE t_2025;
DROP TABLE u;
DROP TABLE t;
