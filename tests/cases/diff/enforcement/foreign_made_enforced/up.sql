-- phase 1 [tx] steps 1: enforce foreign key trade_account_fkey of trade
ALTER TABLE trade DROP CONSTRAINT trade_account_fkey, ADD CONSTRAINT trade_account_fkey FOREIGN KEY (account) REFERENCES account (id) NOT VALID;
COMMENT ON CONSTRAINT trade_account_fkey ON trade IS 'Whose it is';

-- phase 2 [alone] steps 1: validate trade.trade_account_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_account_fkey'
ALTER TABLE trade VALIDATE CONSTRAINT trade_account_fkey;
