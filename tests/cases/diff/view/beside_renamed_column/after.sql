CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, last numeric(10,2) NOT NULL, volume integer);
CREATE VIEW symbols AS SELECT id, symbol FROM price;
