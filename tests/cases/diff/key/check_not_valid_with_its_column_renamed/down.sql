-- phase 1 [tx] steps 1: rename column stock.Close to price
ALTER TABLE stock RENAME COLUMN "Close" TO price;
