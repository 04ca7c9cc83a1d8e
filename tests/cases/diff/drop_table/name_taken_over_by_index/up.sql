-- phase 1 [tx] steps 1: drop table b_idx
DROP TABLE b_idx;

-- phase 2 [alone] steps 2: create index b_idx on a (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('b_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS b_idx
CREATE INDEX CONCURRENTLY b_idx ON a (id);
