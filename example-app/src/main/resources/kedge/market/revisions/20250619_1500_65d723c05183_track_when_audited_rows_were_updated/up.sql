-- phase 1 [tx] steps 1,2,3,4,5,6: add column articles.updated_at timestamptz, add column backtest_results.updated_at timestamptz, add column events.updated_at timestamptz and 3 more
ALTER TABLE articles ADD COLUMN updated_at timestamptz;
COMMENT ON COLUMN articles.updated_at IS 'Null until the first change';
ALTER TABLE backtest_results ADD COLUMN updated_at timestamptz;
COMMENT ON COLUMN backtest_results.updated_at IS 'Null until the first change';
ALTER TABLE events ADD COLUMN updated_at timestamptz;
COMMENT ON COLUMN events.updated_at IS 'Null until the first change';
ALTER TABLE orders ADD COLUMN updated_at timestamptz;
COMMENT ON COLUMN orders.updated_at IS 'Null until the first change';
ALTER TABLE stocks ADD COLUMN updated_at timestamptz;
COMMENT ON COLUMN stocks.updated_at IS 'Null until the first change';
ALTER TABLE users ADD COLUMN updated_at timestamptz;
COMMENT ON COLUMN users.updated_at IS 'Null until the first change';
