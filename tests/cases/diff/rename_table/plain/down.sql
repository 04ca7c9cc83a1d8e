-- phase 1 [tx] steps 1,2,3,4: rename index price_close_idx of price to prices_close_idx, rename constraint price_close_check of price to prices_close_check, rename constraint price_pkey of price to prices_pkey and 1 more
ALTER INDEX price_close_idx RENAME TO prices_close_idx;
ALTER TABLE price RENAME CONSTRAINT price_close_check TO prices_close_check;
ALTER TABLE price RENAME CONSTRAINT price_pkey TO prices_pkey;
ALTER TABLE price RENAME TO prices;
