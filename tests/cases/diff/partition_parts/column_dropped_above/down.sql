-- phase 1 [tx] steps 1,2: add column t.w integer, forbid new nulls in t_2025.w
ALTER TABLE t ADD COLUMN w integer DEFAULT 1;
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_w_not_null_check CHECK (w IS NOT NULL) NOT VALID;

-- phase 2 [alone] steps 2: prove that t_2025.w has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_2025_w_not_null_check'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_2025_w_not_null_check;

-- phase 3 [tx] steps 2,3: set not null on t_2025.w, set default of t_2025.w to 2
ALTER TABLE t_2025 ALTER COLUMN w SET NOT NULL;
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_w_not_null_check;
ALTER TABLE t_2025 ALTER COLUMN w SET DEFAULT 2;

-- phase 4 [alone] steps 4: create index t_2025_v_w_idx on t_2025 (v, w)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_v_w_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_v_w_idx
CREATE INDEX CONCURRENTLY t_2025_v_w_idx ON t_2025 (v, w);

-- phase 5 [tx] steps 5: add check t_2025_check to t_2025
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_check CHECK (w > 0) NOT VALID;

-- phase 6 [alone] steps 5: validate t_2025.t_2025_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_2025_check'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_2025_check;
