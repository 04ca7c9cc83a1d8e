-- phase 1 [tx] steps 1: rename index account_ident of account to account_ident_old
ALTER INDEX account_ident RENAME TO account_ident_old;

-- phase 2 [alone] steps 2: create unique index account_ident on account (email, region)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_ident')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_ident
CREATE UNIQUE INDEX CONCURRENTLY account_ident ON account (email, region);

-- phase 3 [tx] steps 3,4: set replica identity of account to index account_ident, cluster account on index account_ident from now on
ALTER TABLE account REPLICA IDENTITY USING INDEX account_ident;
ALTER TABLE account CLUSTER ON account_ident;

-- phase 4 [alone] steps 5: drop index account_ident_old of account
-- done when: SELECT to_regclass('account_ident_old') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS account_ident_old;
