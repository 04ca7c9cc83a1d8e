-- Revisions set these two, up and down, whatever people had made of them.
ALTER TABLE trading_config ALTER COLUMN max_open_orders SET DEFAULT 50;
COMMENT ON TABLE prices IS 'Prices, for now';
