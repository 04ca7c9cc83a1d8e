CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, PRIMARY KEY (id));
CREATE UNIQUE INDEX by_market ON stock (market, symbol);
