-- phase 1 [alone] steps 1: add unique constraint u to stock (price)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u
CREATE UNIQUE INDEX CONCURRENTLY u ON stock (price) NULLS NOT DISTINCT;

-- phase 2 [tx] steps 1: add unique constraint u to stock (price)
ALTER TABLE stock ADD CONSTRAINT u UNIQUE USING INDEX u;
