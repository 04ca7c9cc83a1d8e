-- phase 1 [tx] steps 1: rename constraint u of stock to u_old
ALTER TABLE stock RENAME CONSTRAINT u TO u_old;

-- phase 2 [alone] steps 2: create unique index u on stock (price, symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u
CREATE UNIQUE INDEX CONCURRENTLY u ON stock (price, symbol) INCLUDE (market) NULLS NOT DISTINCT;

-- phase 3 [tx] steps 3,4: drop constraint u_old of stock, rename index u of stock to i
ALTER TABLE stock DROP CONSTRAINT u_old;
ALTER INDEX u RENAME TO i;
