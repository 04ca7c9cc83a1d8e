-- phase 1 [tx] steps 1: add foreign key t_c_d_fkey to t (c, d refers to t)
ALTER TABLE t ADD CONSTRAINT t_c_d_fkey FOREIGN KEY (c, d) REFERENCES t (a, b) NOT VALID;

-- phase 2 [alone] steps 1: validate t.t_c_d_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t') AND conname = 't_c_d_fkey'
ALTER TABLE t VALIDATE CONSTRAINT t_c_d_fkey;
