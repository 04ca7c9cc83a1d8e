-- phase 1 [tx] steps 1: add column price.open integer
ALTER TABLE price ADD COLUMN open integer;

-- phase 2 [alone] steps 2: create index price_open_close_idx on price (open, close)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('price_open_close_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS price_open_close_idx
CREATE INDEX CONCURRENTLY price_open_close_idx ON price (open, close);

-- phase 3 [alone] steps 3: create index big on price (close)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('big')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS big
CREATE INDEX CONCURRENTLY big ON price (close) WHERE (open > 3);
