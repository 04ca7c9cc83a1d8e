-- phase 1 [alone] steps 1: validate trade.trade_listing
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trade') AND conname = 'trade_listing'
ALTER TABLE trade VALIDATE CONSTRAINT trade_listing;
