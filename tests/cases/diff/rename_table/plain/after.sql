CREATE TABLE price (id bigint PRIMARY KEY, stock_id bigint, close numeric CHECK (close > 0));
CREATE INDEX price_close_idx ON price (close);
COMMENT ON TABLE price IS 'P';
COMMENT ON COLUMN price.close IS 'Closing price';
