-- phase 1 [tx] steps 1,2,3: rename table prices to price, rename constraint prices_pkey of price to price_pkey, rename constraint prices_stock_id_fkey of price to price_stock_id_fkey
ALTER TABLE prices RENAME TO price;
ALTER TABLE price RENAME CONSTRAINT prices_pkey TO price_pkey;
ALTER TABLE price RENAME CONSTRAINT prices_stock_id_fkey TO price_stock_id_fkey;
