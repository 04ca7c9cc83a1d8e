CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, PRIMARY KEY (id));
CREATE TABLE note (id bigint PRIMARY KEY, stock_id bigint, symbol text, FOREIGN KEY (stock_id) REFERENCES stock (id));
