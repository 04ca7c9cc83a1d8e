-- phase 1 [tx] steps 1: make table t_2025 unlogged
ALTER TABLE t_2025 SET UNLOGGED;
