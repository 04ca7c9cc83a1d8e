-- phase 1 [tx] steps 1,2,3: drop partition t_2026, drop partition t_2025, drop table t
ALTER TABLE t DETACH PARTITION t_2026;
DROP TABLE t_2026;
ALTER TABLE t DETACH PARTITION t_2025;
DROP TABLE t_2025;
DROP TABLE t;
