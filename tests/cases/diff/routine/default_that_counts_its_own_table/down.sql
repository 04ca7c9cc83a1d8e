-- phase 1 [tx] steps 1,2: drop table t, drop routine next_n()
DROP TABLE t;
DROP FUNCTION next_n();
