CREATE TABLE stock (id bigint PRIMARY KEY, symbol integer NOT NULL, market text NOT NULL, price numeric);
CREATE INDEX i ON stock (abs(symbol));
CREATE INDEX j ON stock (symbol);
