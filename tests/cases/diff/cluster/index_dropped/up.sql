-- phase 1 [tx] steps 1: cluster account on no index any more
ALTER TABLE account SET WITHOUT CLUSTER;

-- phase 2 [alone] steps 2: drop index account_email_idx of account
-- done when: SELECT to_regclass('account_email_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS account_email_idx;
