-- phase 1 [tx] steps 1: enforce foreign key trade_account_fkey of trade
ALTER TABLE trade DROP CONSTRAINT trade_account_fkey;
ALTER TABLE trade_1 ADD CONSTRAINT trade_account_fkey FOREIGN KEY (account) REFERENCES account (id) NOT VALID;

-- phase 2 [alone] steps 1: validate trade_1.trade_account_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade_1') AND conname = 'trade_account_fkey'
ALTER TABLE trade_1 VALIDATE CONSTRAINT trade_account_fkey;

-- phase 3 [tx] steps 1: enforce foreign key trade_account_fkey of trade
ALTER TABLE trade ADD CONSTRAINT trade_account_fkey FOREIGN KEY (account) REFERENCES account (id);
