-- phase 1 [alone] steps 1: create unique index by_symbol on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('by_symbol')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS by_symbol
CREATE UNIQUE INDEX CONCURRENTLY by_symbol ON stock (symbol) WHERE (price > 0);

-- phase 2 [alone] steps 2: drop index by_market of stock
-- done when: SELECT to_regclass('by_market') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS by_market;
