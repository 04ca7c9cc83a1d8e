-- phase 1 [alone] steps 1: drop index stock_symbol_idx of stock
-- done when: SELECT to_regclass('stock_symbol_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS stock_symbol_idx;

-- phase 2 [alone] steps 2: drop index stock_market_idx of stock
-- done when: SELECT to_regclass('stock_market_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS stock_market_idx;
