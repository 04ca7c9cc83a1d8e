-- phase 1 [tx] steps 1: create materialized view summary
CREATE MATERIALIZED VIEW summary AS
SELECT symbol, max(close) AS highest FROM price GROUP BY symbol
WITH NO DATA;
