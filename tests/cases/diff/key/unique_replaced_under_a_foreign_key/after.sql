CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, PRIMARY KEY (id), CONSTRAINT u UNIQUE (symbol) INCLUDE (market));
CREATE TABLE note (id bigint PRIMARY KEY, stock_id bigint, symbol text, FOREIGN KEY (symbol) REFERENCES stock (symbol));
