-- phase 1 [alone] steps 1: drop index i of stock
-- done when: SELECT to_regclass('i') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS i;
