CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE MATERIALIZED VIEW summary AS SELECT symbol, min(close) AS lowest FROM price GROUP BY symbol;
CREATE INDEX i ON summary (symbol);
