-- phase 1 [tx] steps 1,2,3,4: drop constraint trade_of_listing of trade, add foreign key trade_of_listing to trade (market, number refers to listing), make foreign key trade_of_listing of trade not deferrable and 1 more
ALTER TABLE trade DROP CONSTRAINT trade_of_listing;
ALTER TABLE trade ADD CONSTRAINT trade_of_listing FOREIGN KEY (market, number) REFERENCES listing (market, number) DEFERRABLE INITIALLY DEFERRED NOT VALID;
ALTER TABLE trade ALTER CONSTRAINT trade_of_listing NOT DEFERRABLE;
ALTER TABLE trade RENAME CONSTRAINT trade_of_listing TO trade_listing;
