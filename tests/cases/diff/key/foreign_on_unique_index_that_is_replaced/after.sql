CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, PRIMARY KEY (id), UNIQUE (symbol));
CREATE TABLE note (id bigint PRIMARY KEY, stock_id bigint, symbol text, FOREIGN KEY (symbol) REFERENCES stock (symbol));
CREATE INDEX i ON stock (market, symbol);
