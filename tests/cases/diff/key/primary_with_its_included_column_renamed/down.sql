-- phase 1 [tx] steps 1: rename column stock.close to price
ALTER TABLE stock RENAME COLUMN close TO price;
