-- phase 1 [alone] steps 1: build the index of one_symbol_a_market
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('one_symbol_a_market_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS one_symbol_a_market_new
CREATE UNIQUE INDEX CONCURRENTLY one_symbol_a_market_new ON stock (symbol);

-- phase 2 [tx] steps 1,2: replace unique constraint one_symbol_a_market of stock (symbol), rename constraint one_symbol_a_market of stock to one_symbol
ALTER TABLE stock DROP CONSTRAINT one_symbol_a_market, ADD CONSTRAINT one_symbol_a_market UNIQUE USING INDEX one_symbol_a_market_new;
ALTER TABLE stock RENAME CONSTRAINT one_symbol_a_market TO one_symbol;
