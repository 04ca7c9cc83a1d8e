-- phase 1 [tx] steps 1,2,3: set replica identity of account to FULL, drop constraint account_owner_key of account, forbid new nulls in account.email
ALTER TABLE account REPLICA IDENTITY FULL;
ALTER TABLE account DROP CONSTRAINT account_owner_key;
ALTER TABLE account ADD CONSTRAINT account_email_not_null_check CHECK (email IS NOT NULL) NOT VALID;

-- phase 2 [alone] steps 3: prove that account.email has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('account') AND conname = 'account_email_not_null_check'
ALTER TABLE account VALIDATE CONSTRAINT account_email_not_null_check;

-- phase 3 [tx] steps 3,4: set not null on account.email, set replica identity of account to index account_ident
ALTER TABLE account ALTER COLUMN email SET NOT NULL;
ALTER TABLE account DROP CONSTRAINT account_email_not_null_check;
ALTER TABLE account REPLICA IDENTITY USING INDEX account_ident;
