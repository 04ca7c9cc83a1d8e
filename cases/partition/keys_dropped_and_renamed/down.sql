-- phase 1 [tx] steps 1: rename constraint once of t to t_once
ALTER TABLE t RENAME CONSTRAINT once TO t_once;
ALTER INDEX IF EXISTS t_2025_once RENAME TO t_2025_t_once;

-- phase 2 [alone] steps 2: add primary key t_pkey to t (id, day)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_t_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_t_pkey
CREATE UNIQUE INDEX CONCURRENTLY t_2025_t_pkey ON t_2025 (id, day);

-- phase 3 [tx] steps 2: add primary key t_pkey to t (id, day)
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_t_pkey PRIMARY KEY USING INDEX t_2025_t_pkey;
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (id, day);
