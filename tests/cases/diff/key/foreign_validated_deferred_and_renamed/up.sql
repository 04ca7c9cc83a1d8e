-- phase 1 [tx] steps 1,2: rename constraint trade_listing of trade to trade_of_listing, make foreign key trade_of_listing of trade initially deferred
ALTER TABLE trade RENAME CONSTRAINT trade_listing TO trade_of_listing;
ALTER TABLE trade ALTER CONSTRAINT trade_of_listing DEFERRABLE INITIALLY DEFERRED;

-- phase 2 [alone] steps 3: validate trade.trade_of_listing
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_of_listing'
ALTER TABLE trade VALIDATE CONSTRAINT trade_of_listing;
