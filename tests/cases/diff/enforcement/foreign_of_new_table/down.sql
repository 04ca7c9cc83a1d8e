-- phase 1 [tx] steps 1,2,3: drop constraint trade_account_fkey of trade, drop table trade, drop table account
ALTER TABLE trade DROP CONSTRAINT trade_account_fkey;
DROP TABLE trade;
DROP TABLE account;
