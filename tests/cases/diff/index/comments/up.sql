-- phase 1 [alone] steps 1: create index d on stock (symbol, market)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('d')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS d
CREATE INDEX CONCURRENTLY d ON stock (symbol, market);

-- phase 2 [tx] steps 1,2,3,4: comment on index d of stock, comment on index a of stock, comment on index b of stock and 1 more
COMMENT ON INDEX d IS 'Created';
COMMENT ON INDEX a IS 'For the search, as it''s typed';
COMMENT ON INDEX b IS 'New';
COMMENT ON INDEX c IS NULL;
