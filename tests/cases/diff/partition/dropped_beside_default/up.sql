-- phase 1 [tx] steps 1: drop partition t_2025
ALTER TABLE t DETACH PARTITION t_2025;
DROP TABLE t_2025;
