CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, last numeric(10,2) NOT NULL, volume integer);
CREATE VIEW dear AS SELECT id, last AS close FROM price;
