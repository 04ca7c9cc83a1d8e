-- phase 1 [alone] steps 1: build the index of stock_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey_new ON stock (symbol, market);

-- phase 2 [tx] steps 1: replace primary key stock_pkey of stock (symbol, market)
ALTER TABLE stock DROP CONSTRAINT stock_pkey, ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey_new;
