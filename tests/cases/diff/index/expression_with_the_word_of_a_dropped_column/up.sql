-- phase 1 [alone] steps 1: drop index i of price
-- done when: SELECT to_regclass('i') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i;

-- phase 2 [tx] steps 2: drop column price.month
ALTER TABLE price DROP COLUMN month;

-- phase 3 [alone] steps 3: create index i on price (day > make_date(year => 2000, month => 1, day => 1))
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i
CREATE INDEX CONCURRENTLY i ON price ((day > make_date(year => 2000, month => 1, day => 1)));
