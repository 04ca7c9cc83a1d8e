-- phase 1 [tx] steps 1: add column stock.price numeric
ALTER TABLE stock ADD COLUMN price numeric;

-- phase 2 [alone] steps 2: build the index of stock_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey_new ON stock (id) INCLUDE (symbol, price);

-- phase 3 [tx] steps 2: replace primary key stock_pkey of stock (id)
ALTER TABLE stock DROP CONSTRAINT stock_pkey, ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey_new;
