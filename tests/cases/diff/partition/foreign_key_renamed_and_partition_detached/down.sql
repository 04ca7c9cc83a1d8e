-- phase 1 [tx] steps 1,2,3: rename constraint t_2025_v_fkey of t_2025 to f, rename constraint g of t to f, attach table t_2025 to t as partition for values FROM ('2025-01-01') TO ('2026-01-01')
ALTER TABLE t_2025 RENAME CONSTRAINT t_2025_v_fkey TO f;
ALTER TABLE t RENAME CONSTRAINT g TO f;
ALTER TABLE t_2026 RENAME CONSTRAINT g TO f;
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_bounds_check CHECK (day IS NOT NULL AND day >= '2025-01-01' AND day < '2026-01-01') NOT VALID;

-- phase 2 [alone] steps 3: validate t_2025.t_2025_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_2025_bounds_check'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_2025_bounds_check;

-- phase 3 [tx] steps 3: attach table t_2025 to t as partition for values FROM ('2025-01-01') TO ('2026-01-01')
ALTER TABLE t ATTACH PARTITION t_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_bounds_check;
