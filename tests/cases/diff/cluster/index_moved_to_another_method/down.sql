-- phase 1 [alone] steps 1: create index account_email_idx_old on account (email)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_email_idx_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_email_idx_old
CREATE INDEX CONCURRENTLY account_email_idx_old ON account (email);

-- phase 2 [alone] steps 2: drop index account_email_idx of account
-- done when: SELECT to_regclass('account_email_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS account_email_idx;

-- phase 3 [tx] steps 3,4: rename index account_email_idx_old of account to account_email_idx, cluster account on index account_email_idx from now on
ALTER INDEX account_email_idx_old RENAME TO account_email_idx;
ALTER TABLE account CLUSTER ON account_email_idx;
