-- phase 1 [tx] steps 1,2,3: set replica identity of account to FULL, drop constraint account_owner_key of account, rename constraint account_pkey of account to old_pkey
ALTER TABLE account REPLICA IDENTITY FULL;
ALTER TABLE account DROP CONSTRAINT account_owner_key;
ALTER TABLE account RENAME CONSTRAINT account_pkey TO old_pkey;

-- phase 2 [alone] steps 4: add unique constraint old_email_key to account (email)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('old_email_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS old_email_key
CREATE UNIQUE INDEX CONCURRENTLY old_email_key ON account (email);

-- phase 3 [tx] steps 4,5,6,7: add unique constraint old_email_key to account (email), set replica identity of account to index old_email_key, cluster account on index old_pkey from now on and 1 more
ALTER TABLE account ADD CONSTRAINT old_email_key UNIQUE USING INDEX old_email_key;
ALTER TABLE account REPLICA IDENTITY USING INDEX old_email_key;
ALTER TABLE account CLUSTER ON old_pkey;
ALTER TABLE account RENAME TO old;
