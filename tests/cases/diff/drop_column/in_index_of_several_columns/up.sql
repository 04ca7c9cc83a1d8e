-- phase 1 [alone] steps 1: drop index big of price
-- done when: SELECT to_regclass('big') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS big;

-- phase 2 [alone] steps 2: drop index price_open_close_idx of price
-- done when: SELECT to_regclass('price_open_close_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS price_open_close_idx;

-- phase 3 [tx] steps 3: drop column price.open
ALTER TABLE price DROP COLUMN open;
