-- phase 1 [alone] steps 1: create index i on stock (symbol)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('i')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS i
CREATE INDEX CONCURRENTLY i ON stock (symbol) INCLUDE (id) WITH (fillfactor=70) TABLESPACE "Slow %" WHERE (price > 0);
