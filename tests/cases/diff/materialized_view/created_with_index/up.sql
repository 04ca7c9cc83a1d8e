-- phase 1 [tx] steps 1: create materialized view summary
CREATE MATERIALIZED VIEW summary AS
SELECT symbol, max(close) AS highest FROM price GROUP BY symbol
WITH DATA;
CREATE UNIQUE INDEX summary_symbol_idx ON summary (symbol);
COMMENT ON MATERIALIZED VIEW summary IS 'Highs';
