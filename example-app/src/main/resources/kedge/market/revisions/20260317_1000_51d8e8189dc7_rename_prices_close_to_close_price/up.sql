-- phase 1 [tx] steps 1: rename column prices.close to close_price
ALTER TABLE prices RENAME COLUMN close TO close_price;
