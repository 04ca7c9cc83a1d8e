-- phase 1 [tx] steps 1,2: rename table stock to share, rename constraint stock_pkey of share to share_pkey
ALTER TABLE stock RENAME TO share;
ALTER TABLE share RENAME CONSTRAINT stock_pkey TO share_pkey;
