CREATE TABLE stock (id bigint NOT NULL, symbol text PRIMARY KEY);
