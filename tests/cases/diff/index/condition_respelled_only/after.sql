CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, PRIMARY KEY (id));
CREATE INDEX stock_symbol_idx ON stock (symbol) WHERE market = 'X';
