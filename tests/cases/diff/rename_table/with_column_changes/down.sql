-- phase 1 [tx] steps 1,2,3,4,5,6: drop not null on price.stock_id, drop column price.volume, rename index price_closing_idx of price to prices_close_idx and 3 more
ALTER TABLE price ALTER COLUMN stock_id DROP NOT NULL;
ALTER TABLE price DROP COLUMN volume;
ALTER INDEX price_closing_idx RENAME TO prices_close_idx;
ALTER TABLE price RENAME CONSTRAINT price_pkey TO prices_pkey;
ALTER TABLE price RENAME TO prices;
ALTER TABLE prices RENAME COLUMN closing TO close;
