-- phase 1 [alone] steps 1: build the index of k
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('k_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS k_new
CREATE UNIQUE INDEX CONCURRENTLY k_new ON account (email);

-- phase 2 [tx] steps 1: replace unique constraint k of account (email)
ALTER TABLE account DROP CONSTRAINT k, ADD CONSTRAINT k UNIQUE USING INDEX k_new;
ALTER TABLE account REPLICA IDENTITY USING INDEX k;
ALTER TABLE account CLUSTER ON k;
