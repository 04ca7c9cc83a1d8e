-- phase 1 [tx] steps 1,2,3,4,5,6: rename index price_stock_Last_idx of price to price_stock_id_close_idx, rename constraint price_stock_fkey of price to price_stock_id_fkey, rename constraint price_Last_check of price to price_close_check and 3 more
ALTER INDEX "price_stock_Last_idx" RENAME TO price_stock_id_close_idx;
ALTER TABLE price RENAME CONSTRAINT price_stock_fkey TO price_stock_id_fkey;
ALTER TABLE price RENAME CONSTRAINT "price_Last_check" TO price_close_check;
ALTER TABLE price RENAME CONSTRAINT "price_Last_key" TO price_close_key;
ALTER TABLE price RENAME COLUMN stock TO stock_id;
ALTER TABLE price RENAME COLUMN "Last" TO close;
