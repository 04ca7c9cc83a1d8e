-- phase 1 [tx] steps 1,2,3: drop publication feed, drop table orders, create table kept
DROP PUBLICATION feed;
DROP TABLE orders;
CREATE TABLE kept (
    id bigint NOT NULL
);
