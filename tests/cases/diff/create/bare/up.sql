-- phase 1 [tx] steps 1: create table stock
CREATE TABLE stock (
    id bigint NOT NULL,
    symbol text NOT NULL,
    name text,
    CONSTRAINT stock_pkey PRIMARY KEY (id)
);
