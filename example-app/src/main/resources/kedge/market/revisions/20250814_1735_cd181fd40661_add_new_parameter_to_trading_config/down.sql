-- phase 1 [tx] steps 1: drop column trading_config.new_parameter
ALTER TABLE trading_config DROP COLUMN new_parameter;
