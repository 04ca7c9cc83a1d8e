-- phase 1 [tx] steps 1,2: create table price, add foreign key price_stock_id_fkey to price (stock_id refers to stock)
CREATE TABLE price (
    stock_id bigint NOT NULL,
    day date NOT NULL,
    close numeric(10,2),
    CONSTRAINT price_pkey PRIMARY KEY (stock_id, day)
);
ALTER TABLE price ADD CONSTRAINT price_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id);
