-- phase 1 [alone] steps 1: build the index of u
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u_new
CREATE UNIQUE INDEX CONCURRENTLY u_new ON stock (symbol);

-- phase 2 [tx] steps 1: replace unique constraint u of stock (symbol)
ALTER TABLE stock DROP CONSTRAINT u, ADD CONSTRAINT u UNIQUE USING INDEX u_new;
