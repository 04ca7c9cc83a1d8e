-- phase 1 [tx] steps 1,2: drop view summary to create it anew, create view summary
DROP MATERIALIZED VIEW summary;
CREATE VIEW summary AS
SELECT symbol, max(close) AS highest FROM price GROUP BY symbol;
