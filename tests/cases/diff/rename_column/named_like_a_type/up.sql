-- phase 1 [tx] steps 1,2: rename column ohlcv.date to day, rename constraint ohlcv_date_check of ohlcv to ohlcv_day_check
ALTER TABLE ohlcv RENAME COLUMN date TO day;
ALTER TABLE ohlcv RENAME CONSTRAINT ohlcv_date_check TO ohlcv_day_check;
