-- phase 1 [tx] steps 1,2: drop publication feed, drop table orders
DROP PUBLICATION feed;
DROP TABLE orders;
