-- phase 1 [tx] steps 1,2: drop constraint t_pkey of t, drop not null on t.id
ALTER TABLE t DROP CONSTRAINT t_pkey;
ALTER TABLE t ALTER COLUMN id DROP NOT NULL;
