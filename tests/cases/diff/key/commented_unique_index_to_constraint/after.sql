CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, PRIMARY KEY (id), CONSTRAINT u UNIQUE (symbol));
