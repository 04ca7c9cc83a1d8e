-- phase 1 [tx] steps 1,2: rename index It's 100% "unique" of stock to stock_pkey, make index stock_pkey of stock its primary key
ALTER INDEX "It's 100% ""unique""" RENAME TO stock_pkey;
ALTER TABLE stock ADD CONSTRAINT stock_pkey PRIMARY KEY USING INDEX stock_pkey;
