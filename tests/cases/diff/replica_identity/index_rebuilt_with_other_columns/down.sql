-- phase 1 [alone] steps 1: create unique index account_ident_old on account (email)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_ident_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_ident_old
CREATE UNIQUE INDEX CONCURRENTLY account_ident_old ON account (email);

-- phase 2 [tx] steps 2,3: cluster account on index account_ident_old from now on, set replica identity of account to index account_ident_old
ALTER TABLE account CLUSTER ON account_ident_old;
ALTER TABLE account REPLICA IDENTITY USING INDEX account_ident_old;

-- phase 3 [alone] steps 4: drop index account_ident of account
-- done when: SELECT to_regclass('account_ident') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS account_ident;

-- phase 4 [tx] steps 5: rename index account_ident_old of account to account_ident
ALTER INDEX account_ident_old RENAME TO account_ident;
