-- phase 1 [alone] steps 1: build the index of stock_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY stock_pkey_new ON stock (id);

-- phase 2 [tx] steps 1,2,3: replace primary key stock_pkey of stock (id), create table price, add foreign key price_stock_id_fkey to price (stock_id refers to stock)
ALTER TABLE stock DROP CONSTRAINT stock_pkey, ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey_new;
CREATE TABLE price (
    id bigint NOT NULL,
    stock_id bigint,
    CONSTRAINT price_pkey PRIMARY KEY (id)
);
ALTER TABLE price ADD CONSTRAINT price_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id);
