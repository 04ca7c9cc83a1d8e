-- phase 1 [alone] steps 1: drop index j of stock
-- done when: SELECT to_regclass('j') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS j;

-- phase 2 [alone] steps 2: drop index i of stock
-- done when: SELECT to_regclass('i') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i;

-- phase 3 [tx] steps 3: change type of stock.symbol to text
ALTER TABLE stock ALTER COLUMN symbol TYPE text;

-- phase 4 [alone] steps 4: create index j on stock (symbol text_pattern_ops)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('j')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS j
CREATE INDEX CONCURRENTLY j ON stock (symbol text_pattern_ops);

-- phase 5 [alone] steps 5: create index i on stock (lower(symbol))
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i
CREATE INDEX CONCURRENTLY i ON stock ((lower(symbol)));
