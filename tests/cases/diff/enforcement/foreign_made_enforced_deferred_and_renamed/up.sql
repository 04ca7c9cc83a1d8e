-- phase 1 [tx] steps 1,2: drop constraint trade_account_fkey of trade, add foreign key trade_owner to trade (account refers to account)
ALTER TABLE trade DROP CONSTRAINT trade_account_fkey;
ALTER TABLE trade ADD CONSTRAINT trade_owner FOREIGN KEY (account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED NOT VALID;

-- phase 2 [alone] steps 2: validate trade.trade_owner
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_owner'
ALTER TABLE trade VALIDATE CONSTRAINT trade_owner;
