CREATE TABLE stock (id bigint PRIMARY KEY, symbol text NOT NULL, name text);
CREATE TABLE note (id bigint PRIMARY KEY, price_id bigint);
