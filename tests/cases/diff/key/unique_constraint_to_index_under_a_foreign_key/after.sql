CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, PRIMARY KEY (id));
CREATE UNIQUE INDEX u ON stock (symbol);
CREATE TABLE note (id bigint PRIMARY KEY, stock_id bigint, symbol text, FOREIGN KEY (symbol) REFERENCES stock (symbol));
