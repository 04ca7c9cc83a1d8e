-- phase 1 [tx] steps 1: drop constraint t_v_check of t
ALTER TABLE t DROP CONSTRAINT t_v_check;
