-- phase 1 [tx] steps 1: rename index i of stock to i_old
ALTER INDEX i RENAME TO i_old;

-- phase 2 [alone] steps 2: create index i on stock (market, symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i
CREATE INDEX CONCURRENTLY i ON stock (market, symbol) WITH (fillfactor=90);

-- phase 3 [alone] steps 3: drop index i_old of stock
-- done when: SELECT to_regclass('i_old') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i_old;
