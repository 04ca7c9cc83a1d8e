-- phase 1 [tx] steps 1,2: add column t_2025.v text, forbid new nulls in t_2025.day
ALTER TABLE t_2025 ADD COLUMN v text;
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_day_not_null_check CHECK (day IS NOT NULL) NOT VALID;

-- phase 2 [alone] steps 2: prove that t_2025.day has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_2025_day_not_null_check'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_2025_day_not_null_check;

-- phase 3 [tx] steps 2: set not null on t_2025.day
ALTER TABLE t_2025 ALTER COLUMN day SET NOT NULL;
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_day_not_null_check;

-- phase 4 [alone] steps 3: add primary key t_2025_pkey to t_2025 (id, day)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_pkey
CREATE UNIQUE INDEX CONCURRENTLY t_2025_pkey ON t_2025 (id, day);

-- phase 5 [tx] steps 3,4,5,6: add primary key t_2025_pkey to t_2025 (id, day), drop column t_2025.w, remove comment of table t_2025 and 1 more
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_pkey PRIMARY KEY USING INDEX t_2025_pkey;
ALTER TABLE t_2025 DROP COLUMN w;
COMMENT ON TABLE t_2025 IS NULL;
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_bounds_check CHECK (day IS NOT NULL AND day >= '2025-01-01' AND day < '2026-01-01') NOT VALID;

-- phase 6 [alone] steps 6: validate t_2025.t_2025_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_2025_bounds_check'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_2025_bounds_check;

-- phase 7 [tx] steps 6: attach table t_2025 to t as partition for values FROM ('2025-01-01') TO ('2026-01-01')
ALTER TABLE t ATTACH PARTITION t_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_bounds_check;
