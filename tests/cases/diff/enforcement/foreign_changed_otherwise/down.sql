-- phase 1 [tx] steps 1,2: drop constraint trade_account_fkey of trade, add foreign key trade_account_fkey to trade (account refers to account)
ALTER TABLE trade DROP CONSTRAINT trade_account_fkey;
ALTER TABLE trade ADD CONSTRAINT trade_account_fkey FOREIGN KEY (account) REFERENCES account (id) NOT ENFORCED;
