-- phase 1 [tx] steps 1: drop table address
DROP TABLE address;
