-- phase 1 [tx] steps 1: add column stock.price numeric
ALTER TABLE stock ADD COLUMN price numeric;

-- phase 2 [alone] steps 2: create index i_old on stock (lower(symbol), round(price))
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i_old
CREATE INDEX CONCURRENTLY i_old ON stock ((lower(symbol)), (round(price)));

-- phase 3 [alone] steps 3: drop index i of stock
-- done when: SELECT to_regclass('i') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i;

-- phase 4 [tx] steps 4: rename index i_old of stock to i
ALTER INDEX i_old RENAME TO i;
