-- phase 1 [alone] steps 1: create index i on stock (price nulls first, id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i
CREATE INDEX CONCURRENTLY i ON stock (price NULLS FIRST, id);
