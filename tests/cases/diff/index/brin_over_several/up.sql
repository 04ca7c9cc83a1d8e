-- phase 1 [alone] steps 1: create index i on stock (id, price)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i
CREATE INDEX CONCURRENTLY i ON stock USING brin (id, price) WITH (autosummarize=true, pages_per_range=32);
