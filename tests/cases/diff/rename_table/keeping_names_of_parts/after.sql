CREATE TABLE price (id bigint CONSTRAINT prices_pkey PRIMARY KEY, stock_id bigint, close numeric);
CREATE INDEX prices_close_idx ON price (close);
COMMENT ON COLUMN price.close IS 'Closing price';
