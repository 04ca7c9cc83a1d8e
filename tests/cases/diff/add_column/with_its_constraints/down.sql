-- phase 1 [tx] steps 1: drop constraint price_stock_id_fkey of price
ALTER TABLE price DROP CONSTRAINT price_stock_id_fkey;

-- phase 2 [alone] steps 2: drop index price_stock_id_idx of price
-- done when: SELECT to_regclass('price_stock_id_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS price_stock_id_idx;

-- phase 3 [tx] steps 3,4,5,6: drop constraint price_isin_check of price, drop constraint price_isin_key of price, drop column price.isin and 1 more
ALTER TABLE price DROP CONSTRAINT price_isin_check;
ALTER TABLE price DROP CONSTRAINT price_isin_key;
ALTER TABLE price DROP COLUMN isin;
ALTER TABLE price DROP COLUMN stock_id;
