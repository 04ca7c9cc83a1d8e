-- phase 1 [tx] steps 1,2: drop index t_v_idx of t, drop index t_u of t
DROP INDEX t_v_idx;
DROP INDEX t_u;
