-- phase 1 [tx] steps 1: drop table archive.price
DROP TABLE archive.price;
