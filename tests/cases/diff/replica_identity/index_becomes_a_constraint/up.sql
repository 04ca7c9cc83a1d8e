-- phase 1 [tx] steps 1,2: rename index account_ident of account to account_email_key, make index account_email_key of account a unique constraint
ALTER INDEX account_ident RENAME TO account_email_key;
ALTER TABLE account ADD CONSTRAINT account_email_key UNIQUE USING INDEX account_email_key;
