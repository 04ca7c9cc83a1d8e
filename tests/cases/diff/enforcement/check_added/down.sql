-- phase 1 [tx] steps 1: drop constraint trade_positive of trade
ALTER TABLE trade DROP CONSTRAINT trade_positive;
