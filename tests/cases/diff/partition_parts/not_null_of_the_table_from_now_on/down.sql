-- phase 1 [tx] steps 1,2: drop not null on t.v, forbid new nulls in t_2025.v
ALTER TABLE t ALTER COLUMN v DROP NOT NULL;
ALTER TABLE t_2025 ALTER COLUMN v DROP NOT NULL;
ALTER TABLE t_2026 ALTER COLUMN v DROP NOT NULL;
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_v_not_null_check CHECK (v IS NOT NULL) NOT VALID;

-- phase 2 [alone] steps 2: prove that t_2025.v has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_2025_v_not_null_check'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_2025_v_not_null_check;

-- phase 3 [tx] steps 2: set not null on t_2025.v
ALTER TABLE t_2025 ALTER COLUMN v SET NOT NULL;
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_v_not_null_check;
