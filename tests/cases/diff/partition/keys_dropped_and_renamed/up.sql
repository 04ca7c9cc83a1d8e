-- phase 1 [tx] steps 1,2: drop constraint t_pkey of t, rename constraint t_once of t to once
ALTER TABLE t DROP CONSTRAINT t_pkey;
ALTER TABLE t RENAME CONSTRAINT t_once TO once;
ALTER INDEX IF EXISTS t_2025_t_once RENAME TO t_2025_once;
