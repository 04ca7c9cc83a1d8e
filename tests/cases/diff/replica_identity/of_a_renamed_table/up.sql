-- phase 1 [tx] steps 1,2,3,4,5: rename table old to account, cluster account on no index any more, set replica identity of account to FULL and 2 more
ALTER TABLE old RENAME TO account;
ALTER TABLE account SET WITHOUT CLUSTER;
ALTER TABLE account REPLICA IDENTITY FULL;
ALTER TABLE account DROP CONSTRAINT old_email_key;
ALTER TABLE account RENAME CONSTRAINT old_pkey TO account_pkey;

-- phase 2 [alone] steps 6: add unique constraint account_owner_key to account (owner)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_owner_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_owner_key
CREATE UNIQUE INDEX CONCURRENTLY account_owner_key ON account (owner);

-- phase 3 [tx] steps 6,7: add unique constraint account_owner_key to account (owner), set replica identity of account to index account_owner_key
ALTER TABLE account ADD CONSTRAINT account_owner_key UNIQUE USING INDEX account_owner_key;
ALTER TABLE account REPLICA IDENTITY USING INDEX account_owner_key;
