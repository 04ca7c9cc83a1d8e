-- phase 1 [tx] steps 1,2: set replica identity of account to FULL, drop constraint account_pkey of account
ALTER TABLE account REPLICA IDENTITY FULL;
ALTER TABLE account DROP CONSTRAINT account_pkey;

-- phase 2 [alone] steps 3: create unique index account_ident on account (email)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_ident')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_ident
CREATE UNIQUE INDEX CONCURRENTLY account_ident ON account (email);

-- phase 3 [tx] steps 4,5: set replica identity of account to index account_ident, cluster account on index account_ident from now on
ALTER TABLE account REPLICA IDENTITY USING INDEX account_ident;
ALTER TABLE account CLUSTER ON account_ident;
