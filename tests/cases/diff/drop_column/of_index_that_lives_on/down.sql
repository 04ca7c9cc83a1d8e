-- phase 1 [tx] steps 1: add column price.open integer
ALTER TABLE price ADD COLUMN open integer;

-- phase 2 [alone] steps 2: create index best_old on price (open, close)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('best_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS best_old
CREATE INDEX CONCURRENTLY best_old ON price (open, close);

-- phase 3 [alone] steps 3: drop index best of price
-- done when: SELECT to_regclass('best') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS best;

-- phase 4 [tx] steps 4: rename index best_old of price to best
ALTER INDEX best_old RENAME TO best;
