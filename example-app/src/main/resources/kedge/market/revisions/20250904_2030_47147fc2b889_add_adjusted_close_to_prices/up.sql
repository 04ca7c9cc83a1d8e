-- phase 1 [tx] steps 1: add column prices.adjusted_close numeric(10,2)
ALTER TABLE prices ADD COLUMN adjusted_close numeric(10,2);

-- phase 2 [batch] steps 1: fill prices.adjusted_close
-- rows of: prices
UPDATE prices SET adjusted_close = close WHERE adjusted_close IS NULL AND :rows;

-- phase 3 [tx] steps 1: add column prices.adjusted_close numeric(10,2)
COMMENT ON COLUMN prices.adjusted_close IS 'Closing price after splits and dividends';
