-- phase 1 [alone] steps 1: drop index price_n_idx of price
-- done when: SELECT to_regclass('price_n_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS price_n_idx;

-- phase 2 [tx] steps 2: change type of price.n to text
ALTER TABLE price ALTER COLUMN n TYPE text;
