-- phase 1 [tx] steps 1,2,3: rename constraint price_stock_id_fkey of price to prices_stock_id_fkey, rename constraint price_pkey of price to prices_pkey, rename table price to prices
ALTER TABLE price RENAME CONSTRAINT price_stock_id_fkey TO prices_stock_id_fkey;
ALTER TABLE price RENAME CONSTRAINT price_pkey TO prices_pkey;
ALTER TABLE price RENAME TO prices;
