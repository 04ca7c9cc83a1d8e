-- phase 1 [tx] steps 1,2: remove comment of column orders.limit_price, forbid new nulls in orders.limit_price
COMMENT ON COLUMN orders.limit_price IS NULL;
ALTER TABLE orders ADD CONSTRAINT orders_limit_price_not_null_check CHECK (limit_price IS NOT NULL) NOT VALID;

-- phase 2 [alone] steps 2: prove that orders.limit_price has no null
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('orders') AND conname = 'orders_limit_price_not_null_check'
ALTER TABLE orders VALIDATE CONSTRAINT orders_limit_price_not_null_check;

-- phase 3 [tx] steps 2,3,4: set not null on orders.limit_price, drop not null on articles.source, drop default of articles.source
ALTER TABLE orders ALTER COLUMN limit_price SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_limit_price_not_null_check;
ALTER TABLE articles ALTER COLUMN source DROP NOT NULL;
ALTER TABLE articles ALTER COLUMN source DROP DEFAULT;
