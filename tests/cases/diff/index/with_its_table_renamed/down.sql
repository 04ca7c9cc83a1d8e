-- phase 1 [tx] steps 1,2: rename constraint share_pkey of share to stock_pkey, rename table share to stock
ALTER TABLE share RENAME CONSTRAINT share_pkey TO stock_pkey;
ALTER TABLE share RENAME TO stock;
