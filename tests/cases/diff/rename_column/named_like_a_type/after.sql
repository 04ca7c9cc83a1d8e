CREATE TABLE ohlcv (day date PRIMARY KEY, n text, CONSTRAINT ohlcv_day_check CHECK (day > date '2000-01-01' AND n::date > CAST('2000-01-01' AS date) AND date(day) = day));
