-- phase 1 [tx] steps 1: drop table s
DROP TABLE s;
