-- phase 1 [tx] steps 1: drop table price
DROP TABLE price;
