-- phase 1 [tx] steps 1: rename column price.close_price to close
ALTER TABLE price RENAME COLUMN close_price TO close;
