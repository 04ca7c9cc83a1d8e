-- phase 1 [tx] steps 1: drop constraint t_c_d_fkey of t
ALTER TABLE t DROP CONSTRAINT t_c_d_fkey;
