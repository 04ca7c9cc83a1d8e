-- phase 1 [tx] steps 1: change type of t.e to integer
ALTER TABLE t ALTER COLUMN e TYPE integer;

-- phase 2 [tx] steps 2,3,4,5,6: collect the usual statistics of t.d, change the statistics of t.c, change the statistics of t.b and 2 more
ALTER TABLE t ALTER COLUMN d SET STATISTICS -1;
ALTER TABLE t ALTER COLUMN c SET STATISTICS 0;
ALTER TABLE t ALTER COLUMN c SET (n_distinct_inherited=6);
ALTER TABLE t ALTER COLUMN b SET STATISTICS -1;
ALTER TABLE t ALTER COLUMN b RESET (n_distinct_inherited);
ALTER TABLE t ALTER COLUMN b SET (n_distinct=5);
ALTER TABLE t ALTER COLUMN a SET STATISTICS 500;
ALTER TABLE t DROP COLUMN f;
