-- phase 1 [tx] steps 1: drop partition t_2026
ALTER TABLE t DETACH PARTITION t_2026;
DROP TABLE t_2026;
