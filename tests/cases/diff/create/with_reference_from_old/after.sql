CREATE TABLE stock (id bigint PRIMARY KEY, symbol text NOT NULL, name text);
CREATE TABLE price (id bigint PRIMARY KEY, stock_id bigint REFERENCES stock);
