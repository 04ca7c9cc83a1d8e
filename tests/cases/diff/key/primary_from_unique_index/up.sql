-- phase 1 [tx] steps 1,2: rename index stock_id_idx of stock to stock_pkey, make index stock_pkey of stock its primary key
ALTER INDEX stock_id_idx RENAME TO stock_pkey;
ALTER TABLE stock ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey;
