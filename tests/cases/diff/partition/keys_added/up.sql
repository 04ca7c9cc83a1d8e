-- phase 1 [tx] steps 1: add primary key t_pkey to t (id, day)
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (id, day);

-- phase 2 [alone] steps 2: add unique constraint t_once to t (id, day, v)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_t_once')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_t_once
CREATE UNIQUE INDEX CONCURRENTLY t_2025_t_once ON t_2025 (id, day, v);

-- phase 3 [tx] steps 2: add unique constraint t_once to t (id, day, v)
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_t_once UNIQUE USING INDEX t_2025_t_once;

-- phase 4 [alone] steps 2: add unique constraint t_once to t (id, day, v)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2026_0_t_once')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2026_0_t_once
CREATE UNIQUE INDEX CONCURRENTLY t_2026_0_t_once ON t_2026_0 (id, day, v);

-- phase 5 [tx] steps 2: add unique constraint t_once to t (id, day, v)
ALTER TABLE t_2026_0 ADD CONSTRAINT t_2026_0_t_once UNIQUE USING INDEX t_2026_0_t_once;
ALTER TABLE t ADD CONSTRAINT t_once UNIQUE (id, day, v);
