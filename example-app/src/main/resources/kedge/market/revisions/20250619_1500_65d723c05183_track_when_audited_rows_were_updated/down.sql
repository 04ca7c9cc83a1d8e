-- phase 1 [tx] steps 1,2,3,4,5,6: drop column users.updated_at, drop column stocks.updated_at, drop column orders.updated_at and 3 more
ALTER TABLE users DROP COLUMN updated_at;
ALTER TABLE stocks DROP COLUMN updated_at;
ALTER TABLE orders DROP COLUMN updated_at;
ALTER TABLE events DROP COLUMN updated_at;
ALTER TABLE backtest_results DROP COLUMN updated_at;
ALTER TABLE articles DROP COLUMN updated_at;
