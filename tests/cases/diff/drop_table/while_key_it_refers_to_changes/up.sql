-- phase 1 [tx] steps 1,2: drop constraint price_stock_id_fkey of price, drop table price
ALTER TABLE price DROP CONSTRAINT price_stock_id_fkey;
DROP TABLE price;

-- phase 2 [alone] steps 3: build the index of stock_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey_new ON stock (symbol);

-- phase 3 [tx] steps 3: replace primary key stock_pkey of stock (symbol)
ALTER TABLE stock DROP CONSTRAINT stock_pkey, ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey_new;
