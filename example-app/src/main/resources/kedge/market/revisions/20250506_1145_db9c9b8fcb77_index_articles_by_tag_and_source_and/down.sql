-- phase 1 [alone] steps 1: drop index orders_open_idx of orders
-- done when: SELECT to_regclass('orders_open_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS orders_open_idx;

-- phase 2 [alone] steps 2: drop index articles_tags_idx of articles
-- done when: SELECT to_regclass('articles_tags_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS articles_tags_idx;

-- phase 3 [alone] steps 3: drop index articles_source_published_at_idx of articles
-- done when: SELECT to_regclass('articles_source_published_at_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS articles_source_published_at_idx;
