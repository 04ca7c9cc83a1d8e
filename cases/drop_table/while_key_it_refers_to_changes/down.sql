-- phase 1 [tx] steps 1,2: drop constraint stock_pkey of stock, create table price
ALTER TABLE stock DROP CONSTRAINT stock_pkey;
CREATE TABLE price (
    id bigint NOT NULL,
    stock_id bigint,
    CONSTRAINT price_pkey PRIMARY KEY (id)
);

-- phase 2 [alone] steps 3: add primary key stock_pkey to stock (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey ON stock (id);

-- phase 3 [tx] steps 3,4: add primary key stock_pkey to stock (id), add foreign key price_stock_id_fkey to price (stock_id refers to stock)
ALTER TABLE stock ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey;
ALTER TABLE price ADD CONSTRAINT price_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id);
