-- phase 1 [tx] steps 1,2,3: drop table t, drop domain no, drop sequence numbers
DROP TABLE t;
DROP DOMAIN no;
DROP SEQUENCE numbers;
