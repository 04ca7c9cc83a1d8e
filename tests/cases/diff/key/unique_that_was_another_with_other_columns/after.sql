CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, PRIMARY KEY (id), CONSTRAINT one_symbol_a_market UNIQUE (symbol, market));
