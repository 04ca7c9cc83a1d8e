CREATE TABLE stock (id bigint NOT NULL, ticker text NOT NULL, exchange text NOT NULL, close numeric, PRIMARY KEY (id), CONSTRAINT u UNIQUE (ticker, exchange) INCLUDE (close));
