-- phase 1 [tx] steps 1: detach partition t_2025
ALTER TABLE u DETACH PARTITION t_2025;

-- phase 2 [alone] steps 2: add primary key t_2025_pkey to t_2025 (id, day)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_pkey
CREATE UNIQUE INDEX CONCURRENTLY t_2025_pkey ON t_2025 (id, day);

-- phase 3 [tx] steps 2,3: add primary key t_2025_pkey to t_2025 (id, day), attach table t_2025 to t as partition for values FROM ('2025-01-01') TO ('2026-01-01')
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_pkey PRIMARY KEY USING INDEX t_2025_pkey;
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_bounds_check CHECK (day IS NOT NULL AND day >= '2025-01-01' AND day < '2026-01-01') NOT VALID;

-- phase 4 [alone] steps 3: validate t_2025.t_2025_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_2025_bounds_check'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_2025_bounds_check;

-- phase 5 [tx] steps 3: attach table t_2025 to t as partition for values FROM ('2025-01-01') TO ('2026-01-01')
ALTER TABLE t ATTACH PARTITION t_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_bounds_check;
