-- phase 1 [tx] steps 1: rename table quote to price
ALTER TABLE quote RENAME TO price;
