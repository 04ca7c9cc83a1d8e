-- phase 1 [alone] steps 1: add unique constraint u to stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('u')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS u
CREATE UNIQUE INDEX CONCURRENTLY u ON stock (symbol) INCLUDE (price);

-- phase 2 [tx] steps 1: add unique constraint u to stock (symbol)
ALTER TABLE stock ADD CONSTRAINT u UNIQUE USING INDEX u DEFERRABLE INITIALLY DEFERRED;
