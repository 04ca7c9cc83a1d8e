-- phase 1 [tx] steps 1: rename constraint stock.old_key to stock_pkey
ALTER TABLE stock RENAME CONSTRAINT old_key TO stock_pkey;
