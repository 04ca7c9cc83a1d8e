-- phase 1 [tx] steps 1: rename column price.close to close_price
ALTER TABLE price RENAME COLUMN close TO close_price;
