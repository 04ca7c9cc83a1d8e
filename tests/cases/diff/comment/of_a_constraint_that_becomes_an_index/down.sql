-- phase 1 [alone] steps 1: add unique constraint t_id_key_old to t (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_id_key_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_id_key_old
CREATE UNIQUE INDEX CONCURRENTLY t_id_key_old ON t (id);

-- phase 2 [tx] steps 1: add unique constraint t_id_key_old to t (id), comment on constraint t_id_key_old of t
ALTER TABLE t ADD CONSTRAINT t_id_key_old UNIQUE USING INDEX t_id_key_old;
COMMENT ON CONSTRAINT t_id_key_old ON t IS 'as a constraint';

-- phase 3 [alone] steps 2: drop index t_id_key of t
-- done when: SELECT to_regclass('t_id_key') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS t_id_key;

-- phase 4 [tx] steps 3: rename constraint t_id_key_old of t to t_id_key
ALTER TABLE t RENAME CONSTRAINT t_id_key_old TO t_id_key;
