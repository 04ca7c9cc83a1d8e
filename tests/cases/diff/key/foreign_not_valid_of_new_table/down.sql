-- phase 1 [tx] steps 1,2: drop constraint trade_listing of trade, drop table trade
ALTER TABLE trade DROP CONSTRAINT trade_listing;
DROP TABLE trade;
