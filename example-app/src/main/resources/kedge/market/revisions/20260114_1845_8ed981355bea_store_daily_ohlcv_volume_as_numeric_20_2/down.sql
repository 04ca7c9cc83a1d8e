-- phase 1 [tx] steps 1: change type of daily_ohlcv.volume to bigint
ALTER TABLE daily_ohlcv ALTER COLUMN volume TYPE bigint;
