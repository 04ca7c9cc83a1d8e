-- phase 1 [tx] steps 1,2,3,4: set default of trading_config.max_open_orders to 20, set default of trading_config.enabled to false, drop default of users.time_zone and 1 more
ALTER TABLE trading_config ALTER COLUMN max_open_orders SET DEFAULT 20;
ALTER TABLE trading_config ALTER COLUMN enabled SET DEFAULT false;
ALTER TABLE users ALTER COLUMN time_zone DROP DEFAULT;
ALTER TABLE trading_config ADD CONSTRAINT trading_config_stop_loss_pct_check CHECK (stop_loss_pct > 0) NOT VALID;

-- phase 2 [alone] steps 4: validate trading_config.trading_config_stop_loss_pct_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('trading_config') AND conname = 'trading_config_stop_loss_pct_check'
ALTER TABLE trading_config VALIDATE CONSTRAINT trading_config_stop_loss_pct_check;

-- phase 3 [tx] steps 5: comment on column users.time_zone
COMMENT ON COLUMN users.time_zone IS 'A name of the IANA time zone database';
