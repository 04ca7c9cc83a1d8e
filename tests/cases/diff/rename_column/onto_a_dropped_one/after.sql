CREATE TABLE stock (id bigint PRIMARY KEY, symbol text NOT NULL UNIQUE);
CREATE TABLE note (id bigint PRIMARY KEY, symbol text REFERENCES stock (symbol));
