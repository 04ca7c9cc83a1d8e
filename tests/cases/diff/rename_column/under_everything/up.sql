-- phase 1 [tx] steps 1,2,3,4,5,6: rename column price.close to Last, rename column price.stock_id to stock, rename constraint price_close_key of price to price_Last_key and 3 more
ALTER TABLE price RENAME COLUMN close TO "Last";
ALTER TABLE price RENAME COLUMN stock_id TO stock;
ALTER TABLE price RENAME CONSTRAINT price_close_key TO "price_Last_key";
ALTER TABLE price RENAME CONSTRAINT price_close_check TO "price_Last_check";
ALTER TABLE price RENAME CONSTRAINT price_stock_id_fkey TO price_stock_fkey;
ALTER INDEX price_stock_id_close_idx RENAME TO "price_stock_Last_idx";
