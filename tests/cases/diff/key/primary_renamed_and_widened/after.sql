CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, CONSTRAINT stock_pk PRIMARY KEY (market, id));
