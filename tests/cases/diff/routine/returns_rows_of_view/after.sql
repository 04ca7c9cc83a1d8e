CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE VIEW dear AS SELECT id, symbol FROM price WHERE close > 100;
CREATE FUNCTION dear_ones() RETURNS SETOF dear LANGUAGE sql AS 'SELECT id, symbol FROM dear';
