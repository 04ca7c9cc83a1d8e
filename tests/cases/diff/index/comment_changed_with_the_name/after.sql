CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, PRIMARY KEY (id));
CREATE INDEX b ON stock (symbol);
COMMENT ON INDEX b IS 'New';
