CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, PRIMARY KEY (id));
CREATE INDEX stock_symbol_market_idx ON stock (symbol, market);
CREATE INDEX stock_market_idx ON stock (market);
