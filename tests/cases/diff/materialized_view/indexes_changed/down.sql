-- phase 1 [alone] steps 1: drop index c of summary
-- done when: SELECT to_regclass('c') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS c;

-- phase 2 [tx] steps 2: rename index a2 of summary to a
ALTER INDEX a2 RENAME TO a;

-- phase 3 [alone] steps 3: create index b on summary (highest)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('b')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS b
CREATE INDEX CONCURRENTLY b ON summary (highest);
