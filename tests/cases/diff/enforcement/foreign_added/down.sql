-- phase 1 [tx] steps 1: drop constraint trade_account_fkey of trade
ALTER TABLE trade DROP CONSTRAINT trade_account_fkey;
