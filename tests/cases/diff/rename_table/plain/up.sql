-- phase 1 [tx] steps 1,2,3,4: rename table prices to price, rename constraint prices_pkey of price to price_pkey, rename constraint prices_close_check of price to price_close_check and 1 more
ALTER TABLE prices RENAME TO price;
ALTER TABLE price RENAME CONSTRAINT prices_pkey TO price_pkey;
ALTER TABLE price RENAME CONSTRAINT prices_close_check TO price_close_check;
ALTER INDEX prices_close_idx RENAME TO price_close_idx;
