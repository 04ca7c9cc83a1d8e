CREATE TABLE stock (id bigint PRIMARY KEY, symbol text NOT NULL, name text);
