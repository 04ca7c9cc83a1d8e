-- phase 1 [tx] steps 1: drop constraint daily_ohlcv_volume_check of daily_ohlcv
ALTER TABLE daily_ohlcv DROP CONSTRAINT daily_ohlcv_volume_check;

-- phase 2 [tx] steps 2: change type of daily_ohlcv.volume to bigint
ALTER TABLE daily_ohlcv ALTER COLUMN volume TYPE bigint;

-- phase 3 [tx] steps 3: add check daily_ohlcv_volume_check to daily_ohlcv
ALTER TABLE daily_ohlcv ADD CONSTRAINT daily_ohlcv_volume_check CHECK (volume >= 0) NOT VALID;

-- phase 4 [alone] steps 3: validate daily_ohlcv.daily_ohlcv_volume_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('daily_ohlcv') AND conname = 'daily_ohlcv_volume_check'
ALTER TABLE daily_ohlcv VALIDATE CONSTRAINT daily_ohlcv_volume_check;
