-- phase 1 [alone] steps 1: add unique constraint stock_symbol_market_key to stock (symbol, market)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_symbol_market_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_symbol_market_key
CREATE UNIQUE INDEX CONCURRENTLY stock_symbol_market_key ON stock (symbol, market);

-- phase 2 [tx] steps 1: add unique constraint stock_symbol_market_key to stock (symbol, market)
ALTER TABLE stock ADD CONSTRAINT stock_symbol_market_key UNIQUE USING INDEX stock_symbol_market_key;
