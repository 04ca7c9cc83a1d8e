CREATE TABLE stock (id bigint PRIMARY KEY, symbol text NOT NULL, market text NOT NULL);
CREATE INDEX i ON stock (lower(symbol));
