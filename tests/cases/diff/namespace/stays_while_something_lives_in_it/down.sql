-- phase 1 [tx] steps 1: create table archive.price
CREATE TABLE archive.price (
    id bigint NOT NULL,
    close numeric NOT NULL,
    CONSTRAINT price_pkey PRIMARY KEY (id)
);
