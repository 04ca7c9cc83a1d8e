-- phase 1 [tx] steps 1: create table stock
CREATE TABLE stock (
    id bigint NOT NULL,
    symbol text NOT NULL,
    market text NOT NULL,
    price numeric,
    CONSTRAINT stock_pkey PRIMARY KEY (id)
);
ALTER TABLE stock ADD CONSTRAINT stock_price_check CHECK (price > 0) NO INHERIT NOT VALID;
