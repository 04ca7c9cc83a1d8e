-- phase 1 [tx] steps 1: rename constraint stock_pkey of stock to stock_pkey_old
ALTER TABLE stock RENAME CONSTRAINT stock_pkey TO stock_pkey_old;

-- phase 2 [alone] steps 2: create unique index stock_pkey on stock (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey ON stock (id) INCLUDE (price);

-- phase 3 [tx] steps 3,4: drop constraint stock_pkey_old of stock, rename index stock_pkey of stock to It's 100% "unique"
ALTER TABLE stock DROP CONSTRAINT stock_pkey_old;
ALTER INDEX stock_pkey RENAME TO "It's 100% ""unique""";
