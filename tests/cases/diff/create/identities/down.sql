-- phase 1 [tx] steps 1,2: drop table n, drop table m
DROP TABLE n;
DROP TABLE m;
