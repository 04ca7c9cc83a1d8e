-- phase 1 [alone] steps 1: create index best_old on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('best_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS best_old
CREATE INDEX CONCURRENTLY best_old ON stock (symbol);

-- phase 2 [alone] steps 2: drop index best of stock
-- done when: SELECT to_regclass('best') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS best;

-- phase 3 [tx] steps 3: rename index best_old of stock to best
ALTER INDEX best_old RENAME TO best;
