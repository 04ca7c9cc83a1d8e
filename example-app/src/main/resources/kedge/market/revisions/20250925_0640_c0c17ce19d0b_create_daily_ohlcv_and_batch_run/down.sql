-- phase 1 [tx] steps 1,2,3,4,5: drop constraint daily_ohlcv_symbol_fkey of daily_ohlcv, drop constraint daily_ohlcv_batch_run_id_fkey of daily_ohlcv, drop table daily_ohlcv and 2 more
ALTER TABLE daily_ohlcv DROP CONSTRAINT daily_ohlcv_symbol_fkey;
ALTER TABLE daily_ohlcv DROP CONSTRAINT daily_ohlcv_batch_run_id_fkey;
DROP TABLE daily_ohlcv;
DROP TABLE batch_run_tracking;
DROP TYPE batch_status;
