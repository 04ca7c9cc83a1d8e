-- phase 1 [tx] steps 1,2: set default of t_2026.w to 3, add check t_2026_w_check to t_2026
ALTER TABLE t_2026 ALTER COLUMN w SET DEFAULT 3;
ALTER TABLE t_2026 ADD CONSTRAINT t_2026_w_check CHECK (w > 0) NOT VALID;

-- phase 2 [alone] steps 2: validate t_2026.t_2026_w_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2026') AND conname = 't_2026_w_check'
ALTER TABLE t_2026 VALIDATE CONSTRAINT t_2026_w_check;

-- phase 3 [tx] steps 3: create index t_2026_w_idx on t_2026 (w)
CREATE INDEX t_2026_w_idx ON ONLY t_2026 (w);

-- phase 4 [alone] steps 3: create index t_2026_a_t_2026_w_idx on t_2026_a
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2026_a_t_2026_w_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2026_a_t_2026_w_idx
CREATE INDEX CONCURRENTLY t_2026_a_t_2026_w_idx ON t_2026_a (w);

-- phase 5 [alone] steps 3: create index t_2026_o_t_2026_w_idx on t_2026_o
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2026_o_t_2026_w_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2026_o_t_2026_w_idx
CREATE INDEX CONCURRENTLY t_2026_o_t_2026_w_idx ON t_2026_o (w);

-- phase 6 [tx] steps 3: create index t_2026_w_idx on t_2026 (w)
ALTER INDEX t_2026_w_idx ATTACH PARTITION t_2026_o_t_2026_w_idx;
ALTER INDEX t_2026_w_idx ATTACH PARTITION t_2026_a_t_2026_w_idx;

-- phase 7 [alone] steps 4: create index t_2026_o_id_idx on t_2026_o (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2026_o_id_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2026_o_id_idx
CREATE INDEX CONCURRENTLY t_2026_o_id_idx ON t_2026_o (id);

-- phase 8 [tx] steps 5: comment on partition t_2026
COMMENT ON TABLE t_2026 IS 'Middle';
