-- phase 1 [tx] steps 1: rename index a of stock to a_old
ALTER INDEX a RENAME TO a_old;

-- phase 2 [alone] steps 2: create index a on stock (symbol, market)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('a')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS a
CREATE INDEX CONCURRENTLY a ON stock (symbol, market);

-- phase 3 [tx] steps 2: comment on index a of stock
COMMENT ON INDEX a IS 'For the search';

-- phase 4 [alone] steps 3: drop index a_old of stock
-- done when: SELECT to_regclass('a_old') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS a_old;
