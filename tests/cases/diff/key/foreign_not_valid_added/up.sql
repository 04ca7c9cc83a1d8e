-- phase 1 [tx] steps 1: add foreign key trade_listing to trade (market, number refers to listing)
ALTER TABLE trade ADD CONSTRAINT trade_listing FOREIGN KEY (market, number) REFERENCES listing (market, number) MATCH FULL NOT VALID;
