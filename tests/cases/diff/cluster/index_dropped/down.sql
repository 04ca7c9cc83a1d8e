-- phase 1 [alone] steps 1: create index account_email_idx on account (email)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_email_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_email_idx
CREATE INDEX CONCURRENTLY account_email_idx ON account (email);

-- phase 2 [tx] steps 2: cluster account on index account_email_idx from now on
ALTER TABLE account CLUSTER ON account_email_idx;
