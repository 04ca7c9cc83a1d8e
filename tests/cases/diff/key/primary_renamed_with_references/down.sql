-- phase 1 [tx] steps 1: rename constraint stock_pkey of stock to old_key
ALTER TABLE stock RENAME CONSTRAINT stock_pkey TO old_key;
