-- phase 1 [alone] steps 1: create unique index stock_symbol_idx on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_symbol_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_symbol_idx
CREATE UNIQUE INDEX CONCURRENTLY stock_symbol_idx ON stock (symbol);

-- phase 2 [tx] steps 2: drop constraint stock_symbol_key of stock
ALTER TABLE stock DROP CONSTRAINT stock_symbol_key;
