-- phase 1 [tx] steps 1,2,3,4: drop constraint trade_account_id_fkey of trade, drop table trade, drop table account and 1 more
ALTER TABLE trade DROP CONSTRAINT trade_account_id_fkey;
DROP TABLE trade;
DROP TABLE account;
DROP TYPE side;
