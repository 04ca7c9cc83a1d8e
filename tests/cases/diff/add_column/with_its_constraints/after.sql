CREATE TABLE stock (id bigint PRIMARY KEY);
CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2), stock_id bigint REFERENCES stock, isin varchar(12) UNIQUE CHECK (length(isin) = 12));
CREATE INDEX price_stock_id_idx ON price (stock_id) WHERE isin IS NOT NULL;
