CREATE TABLE stock (id bigint, symbol text PRIMARY KEY, market text NOT NULL, price numeric);
