CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE MATERIALIZED VIEW summary AS SELECT symbol, max(close) AS highest FROM price GROUP BY symbol;
CREATE INDEX a2 ON summary (symbol);
CREATE INDEX c ON summary (symbol, highest);
COMMENT ON INDEX a2 IS 'New';
COMMENT ON INDEX c IS 'Both';
