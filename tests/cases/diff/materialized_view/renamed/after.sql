CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE MATERIALIZED VIEW highs AS SELECT symbol, max(close) AS highest FROM price GROUP BY symbol;
CREATE INDEX i ON highs (symbol);
