-- phase 1 [batch] steps 1: fill t.v
-- rows of: t
UPDATE t SET v = 'none' WHERE v IS NULL AND :rows;

-- phase 2 [tx] steps 1: forbid new nulls in t.v
ALTER TABLE t ADD CONSTRAINT t_v_not_null_check CHECK (v IS NOT NULL) NOT VALID;

-- phase 3 [batch] steps 1: fill what came to t.v meanwhile
-- rows of: t
UPDATE t SET v = 'none' WHERE v IS NULL AND :rows;

-- phase 4 [alone] steps 1: prove that t.v has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t') AND conname = 't_v_not_null_check'
ALTER TABLE t VALIDATE CONSTRAINT t_v_not_null_check;

-- phase 5 [tx] steps 1: set not null on t.v
ALTER TABLE t ALTER COLUMN v SET NOT NULL;
ALTER TABLE t DROP CONSTRAINT t_v_not_null_check;
