-- phase 1 [tx] steps 1: drop view summary
DROP MATERIALIZED VIEW summary;

-- phase 2 [tx] steps 2: change type of price.close to numeric(10,2)
ALTER TABLE price ALTER COLUMN close TYPE numeric(10,2);

-- phase 3 [tx] steps 3: create materialized view summary
CREATE MATERIALIZED VIEW summary AS
SELECT symbol, max(close) AS highest FROM price GROUP BY symbol
WITH DATA;
CREATE UNIQUE INDEX summary_symbol_idx ON summary (symbol);
