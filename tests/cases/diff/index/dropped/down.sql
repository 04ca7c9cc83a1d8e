-- phase 1 [alone] steps 1: create index stock_symbol_idx on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_symbol_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_symbol_idx
CREATE INDEX CONCURRENTLY stock_symbol_idx ON stock (symbol);

-- phase 2 [alone] steps 2: create index stock_market_idx on stock (market)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_market_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_market_idx
CREATE INDEX CONCURRENTLY stock_market_idx ON stock (market) WHERE (id > 3);
