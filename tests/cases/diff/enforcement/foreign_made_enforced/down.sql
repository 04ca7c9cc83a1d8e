-- phase 1 [tx] steps 1: do not enforce foreign key trade_account_fkey of trade
ALTER TABLE trade ALTER CONSTRAINT trade_account_fkey NOT ENFORCED;
