CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, PRIMARY KEY (id), CONSTRAINT u UNIQUE (symbol) INCLUDE (price) DEFERRABLE INITIALLY DEFERRED);
