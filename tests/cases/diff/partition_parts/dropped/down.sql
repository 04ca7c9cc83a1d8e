-- phase 1 [tx] steps 1,2,3,4,5,6: comment on partition t_2025, comment on column t_2025.v, set row security of t_2025 for all but its owner and 3 more
COMMENT ON TABLE t_2025 IS 'The old days';
COMMENT ON COLUMN t_2025.v IS 'Known';
ALTER TABLE t_2025 ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON t_2025 USING (v IS NOT NULL);
ALTER TABLE t_2025 ALTER COLUMN w SET DEFAULT 2;
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_v_not_null_check CHECK (v IS NOT NULL) NOT VALID;

-- phase 2 [alone] steps 6: prove that t_2025.v has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_2025_v_not_null_check'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_2025_v_not_null_check;

-- phase 3 [tx] steps 6: set not null on t_2025.v
ALTER TABLE t_2025 ALTER COLUMN v SET NOT NULL;
ALTER TABLE t_2025 DROP CONSTRAINT t_2025_v_not_null_check;

-- phase 4 [alone] steps 7: create index t_2025_w_idx on t_2025 (w)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_w_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_w_idx
CREATE INDEX CONCURRENTLY t_2025_w_idx ON t_2025 (w);

-- phase 5 [tx] steps 7,8: comment on index t_2025_w_idx of t_2025, add check t_2025_v_check to t_2025
COMMENT ON INDEX t_2025_w_idx IS 'Own';
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_v_check CHECK (v <> '') NOT VALID;

-- phase 6 [alone] steps 8: validate t_2025.t_2025_v_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_2025_v_check'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_2025_v_check;

-- phase 7 [alone] steps 9: add unique constraint t_2025_v_key to t_2025 (v)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_v_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_v_key
CREATE UNIQUE INDEX CONCURRENTLY t_2025_v_key ON t_2025 (v);

-- phase 8 [tx] steps 9,10: add unique constraint t_2025_v_key to t_2025 (v), add foreign key t_2025_w_fkey to t_2025 (w refers to u)
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_v_key UNIQUE USING INDEX t_2025_v_key;
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_w_fkey FOREIGN KEY (w) REFERENCES u (id) NOT VALID;

-- phase 9 [alone] steps 10: validate t_2025.t_2025_w_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_2025_w_fkey'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_2025_w_fkey;

-- phase 10 [tx] steps 11: create trigger own on t_2025
CREATE TRIGGER own BEFORE INSERT ON t_2025 FOR EACH ROW EXECUTE FUNCTION touch();
