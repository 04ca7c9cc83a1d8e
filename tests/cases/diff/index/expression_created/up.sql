-- phase 1 [alone] steps 1: create index stock_lower_idx on stock (lower(symbol), coalesce(price, 0) * 2 desc nulls last)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('stock_lower_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS stock_lower_idx
CREATE INDEX CONCURRENTLY stock_lower_idx ON stock ((lower(symbol)), (coalesce(price, 0) * 2) DESC NULLS LAST);
