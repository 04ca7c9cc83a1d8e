-- phase 1 [tx] steps 1,2,3,4,5,6,7: collect the usual statistics of t_3.id, change the statistics of t_2.day, collect the usual statistics of t_1.v and 4 more
ALTER TABLE t_3 ALTER COLUMN id SET STATISTICS -1;
ALTER TABLE t_2 ALTER COLUMN day SET (n_distinct=2);
ALTER TABLE t_1 ALTER COLUMN v SET STATISTICS -1;
ALTER TABLE t_0 ALTER COLUMN v SET STATISTICS 20;
ALTER TABLE ONLY t ALTER COLUMN v SET STATISTICS -1;
ALTER TABLE ONLY t ALTER COLUMN v RESET (n_distinct_inherited);
ALTER TABLE ONLY t ALTER COLUMN day SET STATISTICS 10;
ALTER TABLE t DETACH PARTITION t_3;
DROP TABLE t_3;
