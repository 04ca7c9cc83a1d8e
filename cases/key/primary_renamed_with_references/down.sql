-- phase 1 [tx] steps 1: rename constraint stock.stock_pkey to old_key
ALTER TABLE stock RENAME CONSTRAINT stock_pkey TO old_key;
