CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL);
CREATE VIEW dear AS SELECT id FROM price;
