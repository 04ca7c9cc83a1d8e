-- phase 1 [tx] steps 1: drop constraint u of stock
ALTER TABLE stock DROP CONSTRAINT u;

-- phase 2 [alone] steps 2: create unique index u on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u
CREATE UNIQUE INDEX CONCURRENTLY u ON stock (symbol) WITH (fillfactor=70);
