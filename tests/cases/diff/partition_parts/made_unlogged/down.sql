-- phase 1 [tx] steps 1: make table t_2025 logged
ALTER TABLE t_2025 SET LOGGED;
