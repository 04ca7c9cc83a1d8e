-- phase 1 [tx] steps 1,2: cluster account on index account_pkey from now on, rename index account_email_idx of account to account_email_idx_old
ALTER TABLE account CLUSTER ON account_pkey;
ALTER INDEX account_email_idx RENAME TO account_email_idx_old;

-- phase 2 [alone] steps 3: create index account_email_idx on account (email)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_email_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_email_idx
CREATE INDEX CONCURRENTLY account_email_idx ON account USING hash (email);

-- phase 3 [alone] steps 4: drop index account_email_idx_old of account
-- done when: SELECT to_regclass('account_email_idx_old') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS account_email_idx_old;
