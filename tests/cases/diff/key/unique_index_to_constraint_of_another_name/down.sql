-- phase 1 [tx] steps 1: rename constraint stock_symbol_key of stock to stock_symbol_key_old
ALTER TABLE stock RENAME CONSTRAINT stock_symbol_key TO stock_symbol_key_old;

-- phase 2 [alone] steps 2: create unique index stock_symbol_key on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_symbol_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_symbol_key
CREATE UNIQUE INDEX CONCURRENTLY stock_symbol_key ON stock (symbol);

-- phase 3 [tx] steps 3,4: drop constraint stock_symbol_key_old of stock, rename index stock_symbol_key of stock to stock_symbol_idx
ALTER TABLE stock DROP CONSTRAINT stock_symbol_key_old;
ALTER INDEX stock_symbol_key RENAME TO stock_symbol_idx;
