-- phase 1 [tx] steps 1: add column account.email text
-- Fails, changing nothing, while account holds rows: add a DEFAULT here if it does.
ALTER TABLE account ADD COLUMN email text NOT NULL;

-- phase 2 [alone] steps 2: create unique index account_ident_old on account (email)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_ident_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_ident_old
CREATE UNIQUE INDEX CONCURRENTLY account_ident_old ON account (email);

-- phase 3 [tx] steps 3: set replica identity of account to index account_ident_old
ALTER TABLE account REPLICA IDENTITY USING INDEX account_ident_old;

-- phase 4 [alone] steps 4: drop index account_ident of account
-- done when: SELECT to_regclass('account_ident') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS account_ident;

-- phase 5 [tx] steps 5,6: rename index account_ident_old of account to account_ident, cluster account on index account_ident from now on
ALTER INDEX account_ident_old RENAME TO account_ident;
ALTER TABLE account CLUSTER ON account_ident;
