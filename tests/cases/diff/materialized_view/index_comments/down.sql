-- phase 1 [tx] steps 1: comment on index a2 of summary
COMMENT ON INDEX a2 IS 'Old';

-- phase 2 [alone] steps 2: drop index c of summary
-- done when: SELECT to_regclass('c') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS c;

-- phase 3 [tx] steps 3: rename index a2 of summary to a
ALTER INDEX a2 RENAME TO a;

-- phase 4 [alone] steps 4: create index b on summary (highest)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('b')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS b
CREATE INDEX CONCURRENTLY b ON summary (highest);
