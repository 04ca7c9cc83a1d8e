-- phase 1 [tx] steps 1,2,3,4,5: add column t.f text, collect the usual statistics of t.a, change the statistics of t.b and 2 more
ALTER TABLE t ADD COLUMN f text;
ALTER TABLE t ALTER COLUMN f SET STATISTICS 7;
ALTER TABLE t ALTER COLUMN f SET (n_distinct=3);
ALTER TABLE t ALTER COLUMN a SET STATISTICS -1;
ALTER TABLE t ALTER COLUMN b SET STATISTICS 100;
ALTER TABLE t ALTER COLUMN b SET (n_distinct=-0.25, n_distinct_inherited=7);
ALTER TABLE t ALTER COLUMN c SET STATISTICS -1;
ALTER TABLE t ALTER COLUMN c RESET (n_distinct_inherited);
ALTER TABLE t ALTER COLUMN d SET STATISTICS 10000;

-- phase 2 [tx] steps 6: change type of t.e to bigint
ALTER TABLE t ALTER COLUMN e TYPE bigint;
