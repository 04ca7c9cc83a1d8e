-- phase 1 [tx] steps 1,2: drop constraint trade_listing of trade, add foreign key trade_listing to trade (market, number refers to listing)
ALTER TABLE trade DROP CONSTRAINT trade_listing;
ALTER TABLE trade ADD CONSTRAINT trade_listing FOREIGN KEY (market, number) REFERENCES listing (market, number) NOT VALID;

-- phase 2 [alone] steps 2: validate trade.trade_listing
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_listing'
ALTER TABLE trade VALIDATE CONSTRAINT trade_listing;
