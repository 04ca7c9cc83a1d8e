-- phase 1 [tx] steps 1: drop table stock
DROP TABLE stock;
