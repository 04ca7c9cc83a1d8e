-- phase 1 [tx] steps 1: rename column stock.price to close
ALTER TABLE stock RENAME COLUMN price TO close;
