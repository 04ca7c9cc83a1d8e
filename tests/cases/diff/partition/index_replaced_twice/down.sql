-- phase 1 [tx] steps 1: drop index t_v_idx of t
DROP INDEX t_v_idx;
