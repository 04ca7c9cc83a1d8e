-- phase 1 [tx] steps 1: rename constraint account_email_key of account to account_email_key_old
ALTER TABLE account RENAME CONSTRAINT account_email_key TO account_email_key_old;

-- phase 2 [alone] steps 2: create unique index account_email_key on account (email)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_email_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_email_key
CREATE UNIQUE INDEX CONCURRENTLY account_email_key ON account (email);

-- phase 3 [tx] steps 3,4,5,6: set replica identity of account to index account_email_key, cluster account on index account_email_key from now on, drop constraint account_email_key_old of account and 1 more
ALTER TABLE account REPLICA IDENTITY USING INDEX account_email_key;
ALTER TABLE account CLUSTER ON account_email_key;
ALTER TABLE account DROP CONSTRAINT account_email_key_old;
ALTER INDEX account_email_key RENAME TO account_ident;
