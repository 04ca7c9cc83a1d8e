-- phase 1 [alone] steps 1: add unique constraint u_old to stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u_old
CREATE UNIQUE INDEX CONCURRENTLY u_old ON stock (symbol);

-- phase 2 [tx] steps 1: add unique constraint u_old to stock (symbol)
ALTER TABLE stock ADD CONSTRAINT u_old UNIQUE USING INDEX u_old;

-- phase 3 [alone] steps 2: drop index u of stock
-- done when: SELECT to_regclass('u') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS u;

-- phase 4 [tx] steps 3: rename constraint u_old of stock to u
ALTER TABLE stock RENAME CONSTRAINT u_old TO u;
