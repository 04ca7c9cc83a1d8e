-- phase 1 [alone] steps 1: add unique constraint t_2025_w_key to t_2025 (w)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_2025_w_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_2025_w_key
CREATE UNIQUE INDEX CONCURRENTLY t_2025_w_key ON t_2025 (w);

-- phase 2 [tx] steps 1,2: add unique constraint t_2025_w_key to t_2025 (w), add foreign key u_id_fkey to u (id refers to t_2025)
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_w_key UNIQUE USING INDEX t_2025_w_key;
ALTER TABLE u ADD CONSTRAINT u_id_fkey FOREIGN KEY (id) REFERENCES t_2025 (w) NOT VALID;

-- phase 3 [alone] steps 2: validate u.u_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('u') AND conname = 'u_id_fkey'
ALTER TABLE u VALIDATE CONSTRAINT u_id_fkey;
