-- phase 1 [tx] steps 1: attach table t_2025 to t as partition for values FROM ('2025-01-01') TO ('2026-01-01')
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_bounds_check CHECK (day IS NOT NULL AND day >= '2025-01-01' AND day < '2026-01-01') NOT VALID;

-- phase 2 [alone] steps 1: validate t_2025.t_2025_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_2025_bounds_check'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_2025_bounds_check;

-- phase 3 [tx] steps 1: attach table t_2025 to t as partition for values FROM ('2025-01-01') TO ('2026-01-01')
ALTER TABLE t ATTACH PARTITION t_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_bounds_check;
