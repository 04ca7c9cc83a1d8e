-- phase 1 [tx] steps 1: rename constraint one_symbol of stock to one_symbol_a_market
ALTER TABLE stock RENAME CONSTRAINT one_symbol TO one_symbol_a_market;

-- phase 2 [alone] steps 2: build the index of one_symbol_a_market
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('one_symbol_a_market_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS one_symbol_a_market_new
CREATE UNIQUE INDEX CONCURRENTLY one_symbol_a_market_new ON stock (symbol, market);

-- phase 3 [tx] steps 2: replace unique constraint one_symbol_a_market of stock (symbol, market)
ALTER TABLE stock DROP CONSTRAINT one_symbol_a_market, ADD CONSTRAINT one_symbol_a_market UNIQUE USING INDEX one_symbol_a_market_new;
