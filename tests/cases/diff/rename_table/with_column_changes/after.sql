CREATE TABLE price (id bigint PRIMARY KEY, stock_id bigint NOT NULL, closing numeric, volume bigint);
CREATE INDEX price_closing_idx ON price (closing);
COMMENT ON COLUMN price.closing IS 'Closing price';
