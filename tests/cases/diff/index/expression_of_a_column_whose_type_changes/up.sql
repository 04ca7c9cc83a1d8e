-- phase 1 [tx] steps 3: try the conversion of every stock.symbol
SELECT count(symbol::integer) FROM stock;

-- phase 2 [alone] steps 1: drop index i of stock
-- done when: SELECT to_regclass('i') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i;

-- phase 3 [alone] steps 2: drop index j of stock
-- done when: SELECT to_regclass('j') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS j;

-- phase 4 [tx] steps 3: change type of stock.symbol to integer
ALTER TABLE stock ALTER COLUMN symbol TYPE integer USING symbol::integer;

-- phase 5 [alone] steps 4: create index i on stock (abs(symbol))
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i
CREATE INDEX CONCURRENTLY i ON stock ((abs(symbol)));

-- phase 6 [alone] steps 5: create index j on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('j')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS j
CREATE INDEX CONCURRENTLY j ON stock (symbol);
