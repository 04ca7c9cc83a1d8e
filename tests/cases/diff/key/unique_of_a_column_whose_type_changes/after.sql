CREATE TABLE stock (id bigint NOT NULL PRIMARY KEY, symbol varchar(20) NOT NULL, market text NOT NULL, price numeric, CONSTRAINT u UNIQUE (symbol, market));
