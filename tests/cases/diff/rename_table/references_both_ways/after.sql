CREATE TABLE stock (id bigint PRIMARY KEY, symbol text NOT NULL, name text);
CREATE TABLE price (id bigint PRIMARY KEY, stock_id bigint REFERENCES stock, close numeric, CONSTRAINT prices_self_fkey FOREIGN KEY (id) REFERENCES price);
COMMENT ON COLUMN price.close IS 'Closing price';
CREATE TABLE note (id bigint PRIMARY KEY, price_id bigint REFERENCES price);
