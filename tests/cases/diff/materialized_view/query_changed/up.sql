-- phase 1 [tx] steps 1,2: drop view summary to create it anew, create materialized view summary
DROP MATERIALIZED VIEW summary;
CREATE MATERIALIZED VIEW summary AS
SELECT symbol, min(close) AS lowest FROM price GROUP BY symbol
WITH DATA;
CREATE INDEX i ON summary (symbol);
