-- phase 1 [alone] steps 1: drop index u of stock
-- done when: SELECT to_regclass('u') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS u;

-- phase 2 [alone] steps 2: add unique constraint u to stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u
CREATE UNIQUE INDEX CONCURRENTLY u ON stock (symbol);

-- phase 3 [tx] steps 2: add unique constraint u to stock (symbol)
ALTER TABLE stock ADD CONSTRAINT u UNIQUE USING INDEX u;
