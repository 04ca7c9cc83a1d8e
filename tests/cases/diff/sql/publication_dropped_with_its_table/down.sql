-- phase 1 [tx] steps 1,2,3: drop table kept, create table orders, create publication feed
DROP TABLE kept;
CREATE TABLE orders (
    id bigint NOT NULL,
    total integer NOT NULL,
    note text NOT NULL
);
CREATE PUBLICATION feed FOR TABLE orders;
