-- phase 1 [tx] steps 1,2,3: rename column t.day to moment, add column t.w integer, set default of t.v to 'x'
ALTER TABLE t RENAME COLUMN day TO moment;
ALTER TABLE t ADD COLUMN w integer DEFAULT 0 NOT NULL;
ALTER TABLE t ALTER COLUMN v SET DEFAULT 'x';

-- phase 2 [batch] steps 4: fill t.v
-- rows of: t
UPDATE t SET v = '?' WHERE v IS NULL AND :rows;

-- phase 3 [tx] steps 4: forbid new nulls in t.v
ALTER TABLE t ADD CONSTRAINT t_v_not_null_check CHECK (v IS NOT NULL) NOT VALID;

-- phase 4 [batch] steps 4: fill what came to t.v meanwhile
-- rows of: t
UPDATE t SET v = '?' WHERE v IS NULL AND :rows;

-- phase 5 [alone] steps 4: prove that t.v has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t') AND conname = 't_v_not_null_check'
ALTER TABLE t VALIDATE CONSTRAINT t_v_not_null_check;

-- phase 6 [tx] steps 4: set not null on t.v
ALTER TABLE t ALTER COLUMN v SET NOT NULL;
ALTER TABLE t DROP CONSTRAINT t_v_not_null_check;

-- phase 7 [tx] steps 5: change type of t.n to bigint
ALTER TABLE t ALTER COLUMN n TYPE bigint;
