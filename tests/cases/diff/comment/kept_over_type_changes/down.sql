-- phase 1 [tx] steps 1: drop constraint t_v_check of t
ALTER TABLE t DROP CONSTRAINT t_v_check;

-- phase 2 [tx] steps 2,3: change type of t.v to integer, change type of t.id to integer
ALTER TABLE t ALTER COLUMN v TYPE integer, ALTER COLUMN id TYPE integer;

-- phase 3 [tx] steps 4: add check t_v_check to t
ALTER TABLE t ADD CONSTRAINT t_v_check CHECK (v > 0) NOT VALID;

-- phase 4 [alone] steps 4: validate t.t_v_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t') AND conname = 't_v_check'
ALTER TABLE t VALIDATE CONSTRAINT t_v_check;

-- phase 5 [tx] steps 4: comment on constraint t_v_check of t
COMMENT ON CONSTRAINT t_v_check ON t IS 'positive';
