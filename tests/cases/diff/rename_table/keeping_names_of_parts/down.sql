-- phase 1 [tx] steps 1: rename table price to prices
ALTER TABLE price RENAME TO prices;
