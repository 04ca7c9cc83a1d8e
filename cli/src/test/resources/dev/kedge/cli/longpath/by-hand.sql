-- These stand in no revision's way.
CREATE INDEX prices_by_hand ON prices (close) WHERE volume > 1000;
ALTER TABLE stocks ADD COLUMN note text;
UPDATE stocks SET note = 'kept' WHERE symbol = 'AAA';
CREATE TABLE scratch (id bigint PRIMARY KEY, symbol varchar(16) REFERENCES stocks (symbol));
INSERT INTO scratch VALUES (1, 'AAA');
ALTER TABLE backtest_results ALTER COLUMN trades SET DEFAULT 0;
COMMENT ON TABLE stocks IS 'Ask Ann before you change it';
CREATE VIEW headlines AS SELECT title, body, source FROM articles;
GRANT SELECT ON prices TO long_path_reporting;
ALTER TABLE users ADD CONSTRAINT users_by_hand CHECK (length(display_name) > 1);
CREATE FUNCTION total() RETURNS numeric LANGUAGE sql AS $$ SELECT 1.0 $$;
CREATE SEQUENCE tickets START 100;
CREATE RULE by_hand AS ON DELETE TO prices DO ALSO NOTHING;
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END $$;
CREATE TRIGGER stamp_by_hand BEFORE UPDATE ON stocks FOR EACH ROW EXECUTE FUNCTION stamp();

-- These two a revision sets anew.
ALTER TABLE trading_config ALTER COLUMN max_open_orders SET DEFAULT 50;
COMMENT ON TABLE prices IS 'Prices, for now';

-- These stand in the way of a revision.
ALTER TABLE trading_config ADD COLUMN new_parameter integer;
UPDATE trading_config SET new_parameter = 7;
CREATE TABLE daily_ohlcv (symbol text, day date, bars jsonb);
INSERT INTO daily_ohlcv VALUES ('AAA', '2025-06-02', '[]');
CREATE VIEW event_kinds AS SELECT DISTINCT kind FROM events;
CREATE INDEX orders_user_id_client_reference_key ON orders (client_reference);
CREATE VIEW lots AS SELECT symbol, lot_size FROM stocks;
