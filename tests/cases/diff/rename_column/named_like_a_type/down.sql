-- phase 1 [tx] steps 1,2: rename constraint ohlcv_day_check of ohlcv to ohlcv_date_check, rename column ohlcv.day to date
ALTER TABLE ohlcv RENAME CONSTRAINT ohlcv_day_check TO ohlcv_date_check;
ALTER TABLE ohlcv RENAME COLUMN day TO date;
