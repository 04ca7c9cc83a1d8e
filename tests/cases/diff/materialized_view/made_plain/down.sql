-- phase 1 [tx] steps 1,2: drop view summary, create materialized view summary
DROP VIEW summary;
CREATE MATERIALIZED VIEW summary AS
SELECT symbol, max(close) AS highest FROM price GROUP BY symbol
WITH DATA;
CREATE INDEX i ON summary (symbol);
