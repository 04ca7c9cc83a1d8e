-- phase 1 [tx] steps 1,2,3: rename constraint price.price_stock_id_fkey to prices_stock_id_fkey, rename constraint price.price_pkey to prices_pkey, rename table price to prices
ALTER TABLE price RENAME CONSTRAINT price_stock_id_fkey TO prices_stock_id_fkey;
ALTER TABLE price RENAME CONSTRAINT price_pkey TO prices_pkey;
ALTER TABLE price RENAME TO prices;
