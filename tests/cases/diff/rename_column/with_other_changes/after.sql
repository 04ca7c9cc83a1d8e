CREATE TABLE price (id bigint PRIMARY KEY, closing numeric(12,2) NOT NULL DEFAULT 0, volume bigint, open integer);
CREATE INDEX price_closing_volume_idx ON price (closing, volume);
COMMENT ON COLUMN price.closing IS 'Closing';
