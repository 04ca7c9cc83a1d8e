CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, PRIMARY KEY (id));
CREATE INDEX a ON stock (symbol);
COMMENT ON INDEX a IS 'For the search';
