-- phase 1 [tx] steps 1,2: create table stock, add foreign key price_stock_id_fkey to price (stock_id refers to stock)
CREATE TABLE stock (
    id bigint NOT NULL,
    symbol text NOT NULL,
    name text,
    CONSTRAINT stock_pkey PRIMARY KEY (id)
);
ALTER TABLE price ADD CONSTRAINT price_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id) NOT VALID;

-- phase 2 [alone] steps 2: validate price.price_stock_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_stock_id_fkey'
ALTER TABLE price VALIDATE CONSTRAINT price_stock_id_fkey;
