-- phase 1 [tx] steps 1: create index t_v_idx on t (v, day)
CREATE INDEX t_v_idx ON ONLY t (v, day);

-- phase 2 [alone] steps 1: create index t_2025_t_v_idx on t_2025
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_t_v_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_t_v_idx
CREATE INDEX CONCURRENTLY t_2025_t_v_idx ON t_2025 (v, day);

-- phase 3 [tx] steps 1: create index t_v_idx on t (v, day)
ALTER INDEX t_v_idx ATTACH PARTITION t_2025_t_v_idx;
