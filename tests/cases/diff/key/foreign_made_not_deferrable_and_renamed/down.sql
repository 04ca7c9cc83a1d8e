-- phase 1 [tx] steps 1,2: make foreign key Listing of trade initially deferred, rename constraint Listing of trade to trade_listing
ALTER TABLE trade ALTER CONSTRAINT "Listing" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE trade RENAME CONSTRAINT "Listing" TO trade_listing;
