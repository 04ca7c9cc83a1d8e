-- phase 1 [tx] steps 1: add check trade_positive to trade
ALTER TABLE trade ADD CONSTRAINT trade_positive CHECK (account > 0) NOT ENFORCED;
