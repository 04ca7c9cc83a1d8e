-- phase 1 [tx] steps 1: attach table t_0 to t as partition for values FROM ('2024-01-01') TO ('2025-01-01')
ALTER TABLE t_0 ADD CONSTRAINT t_0_bounds_check CHECK (day IS NOT NULL AND day >= '2024-01-01' AND day < '2025-01-01') NOT VALID;

-- phase 2 [alone] steps 1: validate t_0.t_0_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_0') AND conname = 't_0_bounds_check'
ALTER TABLE t_0 VALIDATE CONSTRAINT t_0_bounds_check;

-- phase 3 [tx] steps 1: attach table t_0 to t as partition for values FROM ('2024-01-01') TO ('2025-01-01')
ALTER TABLE t ATTACH PARTITION t_0 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE t_0 DROP CONSTRAINT t_0_bounds_check;
