CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, PRIMARY KEY (id));
CREATE INDEX a ON stock (symbol);
CREATE INDEX b ON stock (market);
CREATE INDEX c ON stock (market, symbol);
CREATE INDEX d ON stock (symbol, market);
COMMENT ON INDEX a IS 'For the search, as it''s typed';
COMMENT ON INDEX b IS 'New';
COMMENT ON INDEX d IS 'Created';
