-- phase 1 [tx] steps 1,2: drop table t, drop routine add(integer,integer)
DROP TABLE t;
DROP FUNCTION add(integer, integer);
