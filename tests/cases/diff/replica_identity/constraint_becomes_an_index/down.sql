-- phase 1 [alone] steps 1: add unique constraint account_email_key_old to account (email)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_email_key_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_email_key_old
CREATE UNIQUE INDEX CONCURRENTLY account_email_key_old ON account (email);

-- phase 2 [tx] steps 1,2,3: add unique constraint account_email_key_old to account (email), cluster account on index account_email_key_old from now on, set replica identity of account to index account_email_key_old
ALTER TABLE account ADD CONSTRAINT account_email_key_old UNIQUE USING INDEX account_email_key_old;
ALTER TABLE account CLUSTER ON account_email_key_old;
ALTER TABLE account REPLICA IDENTITY USING INDEX account_email_key_old;

-- phase 3 [alone] steps 4: drop index account_email_key of account
-- done when: SELECT to_regclass('account_email_key') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS account_email_key;

-- phase 4 [tx] steps 5: rename constraint account_email_key_old of account to account_email_key
ALTER TABLE account RENAME CONSTRAINT account_email_key_old TO account_email_key;
