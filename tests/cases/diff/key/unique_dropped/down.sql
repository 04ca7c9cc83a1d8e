-- phase 1 [alone] steps 1: add unique constraint stock_symbol_key to stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_symbol_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_symbol_key
CREATE UNIQUE INDEX CONCURRENTLY stock_symbol_key ON stock (symbol);

-- phase 2 [tx] steps 1: add unique constraint stock_symbol_key to stock (symbol)
ALTER TABLE stock ADD CONSTRAINT stock_symbol_key UNIQUE USING INDEX stock_symbol_key;
