-- phase 1 [alone] steps 1: build the index of stock_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey_new ON stock (id) INCLUDE (symbol);

-- phase 2 [tx] steps 1,2: replace primary key stock_pkey of stock (id), drop column stock.price
ALTER TABLE stock DROP CONSTRAINT stock_pkey, ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey_new;
ALTER TABLE stock DROP COLUMN price;
