-- phase 1 [alone] steps 1: drop index daily_ohlcv_symbol_date_idx of daily_ohlcv
-- done when: SELECT to_regclass('daily_ohlcv_symbol_date_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS daily_ohlcv_symbol_date_idx;

-- phase 2 [alone] steps 2: drop index daily_ohlcv_date_idx of daily_ohlcv
-- done when: SELECT to_regclass('daily_ohlcv_date_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS daily_ohlcv_date_idx;
