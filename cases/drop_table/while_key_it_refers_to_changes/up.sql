-- phase 1 [tx] steps 1,2,3: drop constraint price_stock_id_fkey of price, drop constraint stock_pkey of stock, drop table price
ALTER TABLE price DROP CONSTRAINT price_stock_id_fkey;
ALTER TABLE stock DROP CONSTRAINT stock_pkey;
DROP TABLE price;

-- phase 2 [alone] steps 4: add primary key stock_pkey to stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey ON stock (symbol);

-- phase 3 [tx] steps 4: add primary key stock_pkey to stock (symbol)
ALTER TABLE stock ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey;
