-- phase 1 [tx] steps 1,2: drop constraint t_once of t, drop constraint t_pkey of t
ALTER TABLE t DROP CONSTRAINT t_once;
ALTER TABLE t DROP CONSTRAINT t_pkey;
