-- phase 1 [tx] steps 1: drop table t
DROP TABLE t;
