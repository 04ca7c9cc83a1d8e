-- phase 1 [tx] steps 1: add column trading_config.new_parameter double precision
ALTER TABLE trading_config ADD COLUMN new_parameter double precision DEFAULT 0.5 NOT NULL;
