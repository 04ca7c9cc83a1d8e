-- phase 1 [tx] steps 1: add column daily_ohlcv.adjusted_close numeric(15,4)
ALTER TABLE daily_ohlcv ADD COLUMN adjusted_close numeric(15,4);
COMMENT ON COLUMN daily_ohlcv.adjusted_close IS 'Adjusted closing price';
