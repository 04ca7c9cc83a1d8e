-- phase 1 [tx] steps 1,2: drop constraint trade_positive of trade, add check trade_positive to trade
ALTER TABLE trade DROP CONSTRAINT trade_positive;
ALTER TABLE trade ADD CONSTRAINT trade_positive CHECK (account > 0) NOT VALID;
