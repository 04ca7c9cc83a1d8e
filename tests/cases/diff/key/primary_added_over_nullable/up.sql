-- phase 1 [tx] steps 1: forbid new nulls in t.id
ALTER TABLE t ADD CONSTRAINT t_id_not_null_check CHECK (id IS NOT NULL) NOT VALID;

-- phase 2 [alone] steps 1: prove that t.id has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t') AND conname = 't_id_not_null_check'
ALTER TABLE t VALIDATE CONSTRAINT t_id_not_null_check;

-- phase 3 [tx] steps 1: set not null on t.id
ALTER TABLE t ALTER COLUMN id SET NOT NULL;
ALTER TABLE t DROP CONSTRAINT t_id_not_null_check;

-- phase 4 [alone] steps 2: add primary key t_pkey to t (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('t_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS t_pkey
CREATE UNIQUE INDEX CONCURRENTLY t_pkey ON t (id);

-- phase 5 [tx] steps 2: add primary key t_pkey to t (id)
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey;
