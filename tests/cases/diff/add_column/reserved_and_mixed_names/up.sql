-- phase 1 [tx] steps 1: add column price.Order text
ALTER TABLE price ADD COLUMN "Order" text;

-- phase 2 [batch] steps 1: fill price.Order
-- rows of: price
UPDATE price SET "Order" = '%s' || id WHERE "Order" IS NULL AND :rows;

-- phase 3 [tx] steps 1: forbid new nulls in price.Order
ALTER TABLE price ADD CONSTRAINT "price_Order_not_null_check" CHECK ("Order" IS NOT NULL) NOT VALID;

-- phase 4 [batch] steps 1: fill what came to price.Order meanwhile
-- rows of: price
UPDATE price SET "Order" = '%s' || id WHERE "Order" IS NULL AND :rows;

-- phase 5 [alone] steps 1: prove that price.Order has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_Order_not_null_check'
ALTER TABLE price VALIDATE CONSTRAINT "price_Order_not_null_check";

-- phase 6 [tx] steps 1,2,3,4: set not null on price.Order, add column price.user text, add column price." integer and 1 more
ALTER TABLE price ALTER COLUMN "Order" SET NOT NULL;
ALTER TABLE price DROP CONSTRAINT "price_Order_not_null_check";
ALTER TABLE price ADD COLUMN "user" text;
ALTER TABLE price ADD COLUMN """" integer;
ALTER TABLE price ADD CONSTRAINT price_user_check CHECK ("user" <> "Order") NOT VALID;

-- phase 7 [alone] steps 4: validate price.price_user_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('price') AND conname = 'price_user_check'
ALTER TABLE price VALIDATE CONSTRAINT price_user_check;

-- phase 8 [alone] steps 5: create index price_Order_user_idx on price (Order, user)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('"price_Order_user_idx"')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS "price_Order_user_idx"
CREATE INDEX CONCURRENTLY "price_Order_user_idx" ON price ("Order", "user");
