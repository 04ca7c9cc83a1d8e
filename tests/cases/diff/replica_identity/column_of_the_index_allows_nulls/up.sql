-- phase 1 [tx] steps 1,2: set replica identity of account to FULL, drop not null on account.email
ALTER TABLE account REPLICA IDENTITY FULL;
ALTER TABLE account ALTER COLUMN email DROP NOT NULL;

-- phase 2 [alone] steps 3: add unique constraint account_owner_key to account (owner)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_owner_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_owner_key
CREATE UNIQUE INDEX CONCURRENTLY account_owner_key ON account (owner);

-- phase 3 [tx] steps 3,4: add unique constraint account_owner_key to account (owner), set replica identity of account to index account_owner_key
ALTER TABLE account ADD CONSTRAINT account_owner_key UNIQUE USING INDEX account_owner_key;
ALTER TABLE account REPLICA IDENTITY USING INDEX account_owner_key;
