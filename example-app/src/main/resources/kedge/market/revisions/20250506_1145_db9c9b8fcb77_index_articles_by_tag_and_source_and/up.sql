-- phase 1 [alone] steps 1: create index articles_source_published_at_idx on articles (source, published_at)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('articles_source_published_at_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS articles_source_published_at_idx
CREATE INDEX CONCURRENTLY articles_source_published_at_idx ON articles (source, published_at);

-- phase 2 [alone] steps 2: create index articles_tags_idx on articles (tags)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('articles_tags_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS articles_tags_idx
CREATE INDEX CONCURRENTLY articles_tags_idx ON articles USING gin (tags);

-- phase 3 [alone] steps 3: create index orders_open_idx on orders (placed_at)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('orders_open_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS orders_open_idx
CREATE INDEX CONCURRENTLY orders_open_idx ON orders (placed_at) WHERE (status IN ('PENDING', 'SUBMITTED'));
