-- phase 1 [alone] steps 1: drop index stock_lower_idx of stock
-- done when: SELECT to_regclass('stock_lower_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS stock_lower_idx;
