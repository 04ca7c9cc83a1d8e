-- phase 1 [tx] steps 1,2: drop table log, drop table empty
DROP TABLE log;
DROP TABLE empty;
