-- phase 1 [tx] steps 1: create table price
CREATE TABLE price (
    id bigint NOT NULL,
    close numeric(10,2),
    open integer NOT NULL,
    CONSTRAINT price_pkey PRIMARY KEY (id)
);
