-- phase 1 [alone] steps 1: create unique index by_market on stock (market, symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('by_market')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS by_market
CREATE UNIQUE INDEX CONCURRENTLY by_market ON stock (market, symbol);

-- phase 2 [alone] steps 2: drop index by_symbol of stock
-- done when: SELECT to_regclass('by_symbol') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS by_symbol;
