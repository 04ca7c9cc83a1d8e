-- phase 1 [tx] steps 1: drop table log
DROP TABLE log;
