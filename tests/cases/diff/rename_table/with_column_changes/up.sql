-- phase 1 [tx] steps 1,2,3,4,5: rename column prices.close to closing, rename table prices to price, rename constraint prices_pkey of price to price_pkey and 2 more
ALTER TABLE prices RENAME COLUMN close TO closing;
ALTER TABLE prices RENAME TO price;
ALTER TABLE price RENAME CONSTRAINT prices_pkey TO price_pkey;
ALTER INDEX prices_close_idx RENAME TO price_closing_idx;
ALTER TABLE price ADD COLUMN volume bigint;

-- phase 2 [batch] steps 6: fill price.stock_id
-- rows of: price
UPDATE price SET stock_id = id * 10 WHERE stock_id IS NULL AND :rows;

-- phase 3 [tx] steps 6: forbid new nulls in price.stock_id
ALTER TABLE price ADD CONSTRAINT price_stock_id_not_null_check CHECK (stock_id IS NOT NULL) NOT VALID;

-- phase 4 [batch] steps 6: fill what came to price.stock_id meanwhile
-- rows of: price
UPDATE price SET stock_id = id * 10 WHERE stock_id IS NULL AND :rows;

-- phase 5 [alone] steps 6: prove that price.stock_id has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_stock_id_not_null_check'
ALTER TABLE price VALIDATE CONSTRAINT price_stock_id_not_null_check;

-- phase 6 [tx] steps 6: set not null on price.stock_id
ALTER TABLE price ALTER COLUMN stock_id SET NOT NULL;
ALTER TABLE price DROP CONSTRAINT price_stock_id_not_null_check;
