-- phase 1 [tx] steps 1,2: create table orders, create publication feed
CREATE TABLE orders (
    id bigint NOT NULL,
    total integer NOT NULL,
    note text NOT NULL
);
CREATE PUBLICATION feed FOR TABLE orders;
