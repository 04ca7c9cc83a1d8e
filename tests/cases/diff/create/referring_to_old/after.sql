CREATE TABLE stock (id bigint PRIMARY KEY, symbol text NOT NULL, name text);
CREATE TABLE price (stock_id bigint REFERENCES stock, day date, close numeric(10,2), PRIMARY KEY (stock_id, day));
