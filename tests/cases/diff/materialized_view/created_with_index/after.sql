CREATE TABLE price (id bigint PRIMARY KEY, symbol text NOT NULL, close numeric(10,2) NOT NULL, volume integer);
CREATE MATERIALIZED VIEW summary AS SELECT symbol, max(close) AS highest FROM price GROUP BY symbol;
CREATE UNIQUE INDEX summary_symbol_idx ON summary (symbol);
COMMENT ON MATERIALIZED VIEW summary IS 'Highs';
