-- phase 1 [alone] steps 1: build the index of account_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY account_pkey_new ON account (id, region);

-- phase 2 [tx] steps 1: replace primary key account_pkey of account (id, region)
ALTER TABLE account DROP CONSTRAINT account_pkey, ADD CONSTRAINT account_pkey PRIMARY KEY USING INDEX account_pkey_new;
ALTER TABLE account REPLICA IDENTITY USING INDEX account_pkey;
ALTER TABLE account CLUSTER ON account_pkey;
