-- phase 1 [tx] steps 1: rename constraint t_id_key of t to t_id_key_old
ALTER TABLE t RENAME CONSTRAINT t_id_key TO t_id_key_old;

-- phase 2 [alone] steps 2: create unique index t_id_key on t (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_id_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_id_key
CREATE UNIQUE INDEX CONCURRENTLY t_id_key ON t (id);

-- phase 3 [tx] steps 2,3: comment on index t_id_key of t, drop constraint t_id_key_old of t
COMMENT ON INDEX t_id_key IS 'as an index';
ALTER TABLE t DROP CONSTRAINT t_id_key_old;
