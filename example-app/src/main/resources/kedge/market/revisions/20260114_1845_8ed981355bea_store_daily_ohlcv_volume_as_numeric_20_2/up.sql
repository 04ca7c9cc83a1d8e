-- phase 1 [tx] steps 1: change type of daily_ohlcv.volume to numeric(20,2)
ALTER TABLE daily_ohlcv ALTER COLUMN volume TYPE numeric(20,2);
