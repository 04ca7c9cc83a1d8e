-- phase 1 [tx] steps 1,2: drop constraint stock_pkey of stock, drop not null on stock.id
ALTER TABLE stock DROP CONSTRAINT stock_pkey;
ALTER TABLE stock ALTER COLUMN id DROP NOT NULL;

-- phase 2 [alone] steps 3: add primary key stock_pkey to stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey ON stock (symbol);

-- phase 3 [tx] steps 3: add primary key stock_pkey to stock (symbol)
ALTER TABLE stock ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey;
