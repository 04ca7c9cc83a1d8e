CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, PRIMARY KEY (id));
CREATE UNIQUE INDEX stock_symbol_idx ON stock (symbol) WHERE market = 'X';
CREATE INDEX stock_market_idx ON stock USING hash (market);
