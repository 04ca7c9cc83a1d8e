CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(12,4) NOT NULL, volume integer);
CREATE VIEW dear AS SELECT id, close FROM price WHERE close > 100;
COMMENT ON VIEW dear IS 'Dear ones';
CREATE VIEW dearest AS SELECT close AS most FROM dear;
CREATE VIEW symbols AS SELECT symbol FROM price;
