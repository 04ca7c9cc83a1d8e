-- phase 1 [alone] steps 1: drop index b of summary
-- done when: SELECT to_regclass('b') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS b;

-- phase 2 [tx] steps 2: rename index a of summary to a2
ALTER INDEX a RENAME TO a2;

-- phase 3 [alone] steps 3: create index c on summary (symbol, highest)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('c')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS c
CREATE INDEX CONCURRENTLY c ON summary (symbol, highest);

-- phase 4 [tx] steps 3,4: comment on index c of summary, comment on index a2 of summary
COMMENT ON INDEX c IS 'Both';
COMMENT ON INDEX a2 IS 'New';
