-- phase 1 [tx] steps 1: drop constraint t.t_c_d_fkey
ALTER TABLE t DROP CONSTRAINT t_c_d_fkey;
