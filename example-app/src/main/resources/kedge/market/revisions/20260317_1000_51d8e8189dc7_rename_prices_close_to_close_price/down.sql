-- phase 1 [tx] steps 1: rename column prices.close_price to close
ALTER TABLE prices RENAME COLUMN close_price TO close;
