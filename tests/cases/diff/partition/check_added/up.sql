-- phase 1 [tx] steps 1: add check t_v_check to t
ALTER TABLE t ADD CONSTRAINT t_v_check CHECK (v <> '') NOT VALID;

-- phase 2 [alone] steps 1: validate t.t_v_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t') AND conname = 't_v_check'
ALTER TABLE t VALIDATE CONSTRAINT t_v_check;
