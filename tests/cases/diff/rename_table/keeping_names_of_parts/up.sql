-- phase 1 [tx] steps 1: rename table prices to price
ALTER TABLE prices RENAME TO price;
