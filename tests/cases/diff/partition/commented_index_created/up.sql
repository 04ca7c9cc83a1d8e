-- phase 1 [tx] steps 1: create unique index t_u on t (id, day)
CREATE UNIQUE INDEX t_u ON ONLY t (id, day);

-- phase 2 [alone] steps 1: create index t_2025_t_u on t_2025
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_t_u')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_t_u
CREATE UNIQUE INDEX CONCURRENTLY t_2025_t_u ON t_2025 (id, day);

-- phase 3 [tx] steps 1: create unique index t_u on t (id, day)
CREATE UNIQUE INDEX t_2026_t_u ON ONLY t_2026 (id, day);

-- phase 4 [alone] steps 1: create index t_2026_0_t_u on t_2026_0
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2026_0_t_u')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2026_0_t_u
CREATE UNIQUE INDEX CONCURRENTLY t_2026_0_t_u ON t_2026_0 (id, day);

-- phase 5 [tx] steps 1,2: create unique index t_u on t (id, day), create index t_v_idx on t (v)
ALTER INDEX t_2026_t_u ATTACH PARTITION t_2026_0_t_u;
ALTER INDEX t_u ATTACH PARTITION t_2026_t_u;
ALTER INDEX t_u ATTACH PARTITION t_2025_t_u;
CREATE INDEX t_v_idx ON ONLY t (v);

-- phase 6 [alone] steps 2: create index t_2025_t_v_idx on t_2025
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_t_v_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_t_v_idx
CREATE INDEX CONCURRENTLY t_2025_t_v_idx ON t_2025 (v);

-- phase 7 [tx] steps 2: create index t_v_idx on t (v)
CREATE INDEX t_2026_t_v_idx ON ONLY t_2026 (v);

-- phase 8 [alone] steps 2: create index t_2026_0_t_v_idx on t_2026_0
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2026_0_t_v_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2026_0_t_v_idx
CREATE INDEX CONCURRENTLY t_2026_0_t_v_idx ON t_2026_0 (v);

-- phase 9 [tx] steps 2: create index t_v_idx on t (v), comment on index t_v_idx of t
ALTER INDEX t_2026_t_v_idx ATTACH PARTITION t_2026_0_t_v_idx;
ALTER INDEX t_v_idx ATTACH PARTITION t_2026_t_v_idx;
ALTER INDEX t_v_idx ATTACH PARTITION t_2025_t_v_idx;
COMMENT ON INDEX t_v_idx IS 'Whole';
