-- phase 1 [tx] steps 1: drop table b
DROP TABLE b;
