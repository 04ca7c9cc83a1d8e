-- phase 1 [tx] steps 1,2,3,4: drop trigger own of t_2025, drop constraint t_2025_w_fkey of t_2025, drop constraint t_2025_v_key of t_2025 and 1 more
DROP TRIGGER own ON t_2025;
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_w_fkey;
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_v_key;
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_v_check;

-- phase 2 [alone] steps 5: drop index t_2025_w_idx of t_2025
-- done when: SELECT to_regclass('t_2025_w_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS t_2025_w_idx;

-- phase 3 [tx] steps 6,7,8,9,10,11: drop not null on t_2025.v, set default of t_2025.w to 1, drop policy own of t_2025 and 3 more
ALTER TABLE t_2025 ALTER COLUMN v DROP NOT NULL;
ALTER TABLE t_2025 ALTER COLUMN w SET DEFAULT 1;
DROP POLICY own ON t_2025;
ALTER TABLE t_2025 DISABLE ROW LEVEL SECURITY;
COMMENT ON COLUMN t_2025.v IS NULL;
COMMENT ON TABLE t_2025 IS NULL;
