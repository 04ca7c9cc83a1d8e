CREATE TABLE stock (id bigint NOT NULL, symbol text NOT NULL, market text NOT NULL, price numeric, CONSTRAINT identity PRIMARY KEY (market, symbol) INCLUDE (price) DEFERRABLE INITIALLY DEFERRED);
