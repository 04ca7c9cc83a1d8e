-- phase 1 [tx] steps 1: rename constraint old_key of stock to stock_pkey
ALTER TABLE stock RENAME CONSTRAINT old_key TO stock_pkey;
