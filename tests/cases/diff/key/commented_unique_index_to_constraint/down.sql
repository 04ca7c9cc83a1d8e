-- phase 1 [tx] steps 1: rename constraint u of stock to u_old
ALTER TABLE stock RENAME CONSTRAINT u TO u_old;

-- phase 2 [alone] steps 2: create unique index u on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u
CREATE UNIQUE INDEX CONCURRENTLY u ON stock (symbol);

-- phase 3 [tx] steps 2,3: comment on index u of stock, drop constraint u_old of stock
COMMENT ON INDEX u IS 'Once';
ALTER TABLE stock DROP CONSTRAINT u_old;
