-- phase 1 [alone] steps 1: drop index price_Order_user_idx of price
-- done when: SELECT to_regclass('"price_Order_user_idx"') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS "price_Order_user_idx";

-- phase 2 [tx] steps 2,3,4,5: drop constraint price_user_check of price, drop column price.", drop column price.user and 1 more
ALTER TABLE price DROP CONSTRAINT price_user_check;
ALTER TABLE price DROP COLUMN """";
ALTER TABLE price DROP COLUMN "user";
ALTER TABLE price DROP COLUMN "Order";
