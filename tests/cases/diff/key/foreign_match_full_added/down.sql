-- phase 1 [tx] steps 1: drop constraint trade_listing of trade
ALTER TABLE trade DROP CONSTRAINT trade_listing;
