-- phase 1 [alone] steps 1: create index a_old on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('a_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS a_old
CREATE INDEX CONCURRENTLY a_old ON stock (symbol);

-- phase 2 [tx] steps 1: comment on index a_old of stock
COMMENT ON INDEX a_old IS 'For the search';

-- phase 3 [alone] steps 2: drop index a of stock
-- done when: SELECT to_regclass('a') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS a;

-- phase 4 [tx] steps 3: rename index a_old of stock to a
ALTER INDEX a_old RENAME TO a;
