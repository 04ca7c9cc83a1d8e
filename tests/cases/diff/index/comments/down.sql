-- phase 1 [tx] steps 1,2,3: comment on index c of stock, comment on index b of stock, remove comment of index a of stock
COMMENT ON INDEX c IS 'Gone';
COMMENT ON INDEX b IS 'Old';
COMMENT ON INDEX a IS NULL;

-- phase 2 [alone] steps 4: drop index d of stock
-- done when: SELECT to_regclass('d') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS d;
