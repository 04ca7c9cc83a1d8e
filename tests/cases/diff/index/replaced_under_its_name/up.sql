-- phase 1 [tx] steps 1: rename index best of stock to best_old
ALTER INDEX best RENAME TO best_old;

-- phase 2 [alone] steps 2: create index best on stock (symbol, market)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('best')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS best
CREATE INDEX CONCURRENTLY best ON stock (symbol, market);

-- phase 3 [alone] steps 3: drop index best_old of stock
-- done when: SELECT to_regclass('best_old') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS best_old;
