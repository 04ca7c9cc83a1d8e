-- phase 1 [alone] steps 1: create index i_old on doc (words tsvector_ops)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i_old
CREATE INDEX CONCURRENTLY i_old ON doc USING gist (words tsvector_ops);

-- phase 2 [alone] steps 2: drop index i of doc
-- done when: SELECT to_regclass('i') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i;

-- phase 3 [tx] steps 3: rename index i_old of doc to i
ALTER INDEX i_old RENAME TO i;
