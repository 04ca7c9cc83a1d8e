-- phase 1 [alone] steps 1: create index daily_ohlcv_date_idx on daily_ohlcv (date)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('daily_ohlcv_date_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS daily_ohlcv_date_idx
CREATE INDEX CONCURRENTLY daily_ohlcv_date_idx ON daily_ohlcv (date);

-- phase 2 [alone] steps 2: create index daily_ohlcv_symbol_date_idx on daily_ohlcv (symbol, date)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('daily_ohlcv_symbol_date_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS daily_ohlcv_symbol_date_idx
CREATE INDEX CONCURRENTLY daily_ohlcv_symbol_date_idx ON daily_ohlcv (symbol, date);
