-- phase 1 [tx] steps 1,2: cluster account on no index any more, set replica identity of account to FULL
ALTER TABLE account SET WITHOUT CLUSTER;
ALTER TABLE account REPLICA IDENTITY FULL;

-- phase 2 [alone] steps 3: drop index account_ident of account
-- done when: SELECT to_regclass('account_ident') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS account_ident;

-- phase 3 [alone] steps 4: add primary key account_pkey to account (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('account_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS account_pkey
CREATE UNIQUE INDEX CONCURRENTLY account_pkey ON account (id);

-- phase 4 [tx] steps 4,5: add primary key account_pkey to account (id), set replica identity of account to DEFAULT
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY USING INDEX account_pkey;
ALTER TABLE account REPLICA IDENTITY DEFAULT;
