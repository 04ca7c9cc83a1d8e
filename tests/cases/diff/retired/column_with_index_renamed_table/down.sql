-- phase 1 [tx] steps 1: rename table shares to stocks
ALTER TABLE shares RENAME TO stocks;
