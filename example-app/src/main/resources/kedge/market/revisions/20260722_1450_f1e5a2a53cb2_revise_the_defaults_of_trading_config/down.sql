-- phase 1 [tx] steps 1,2,3,4,5: remove comment of column users.time_zone, drop constraint trading_config_stop_loss_pct_check of trading_config, set default of users.time_zone to 'UTC' and 2 more
COMMENT ON COLUMN users.time_zone IS NULL;
ALTER TABLE trading_config DROP CONSTRAINT trading_config_stop_loss_pct_check;
ALTER TABLE users ALTER COLUMN time_zone SET DEFAULT 'UTC';
ALTER TABLE trading_config ALTER COLUMN enabled DROP DEFAULT;
ALTER TABLE trading_config ALTER COLUMN max_open_orders SET DEFAULT 10;
