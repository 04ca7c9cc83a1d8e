-- phase 1 [tx] steps 1: drop column daily_ohlcv.adjusted_close
ALTER TABLE daily_ohlcv DROP COLUMN adjusted_close;
