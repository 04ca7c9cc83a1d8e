-- phase 1 [tx] steps 1,2: rename constraint trade_listing of trade to Listing, make foreign key Listing of trade not deferrable
ALTER TABLE trade RENAME CONSTRAINT trade_listing TO "Listing";
ALTER TABLE trade ALTER CONSTRAINT "Listing" NOT DEFERRABLE;
