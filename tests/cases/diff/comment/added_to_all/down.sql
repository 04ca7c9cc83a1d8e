-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10,11,12: remove comment of policy Own rows of Store.Order, remove comment of trigger Touch it of Store.Order, remove comment of constraint Order_span_excl of Store.Order and 9 more
COMMENT ON POLICY "Own rows" ON "Store"."Order" IS NULL;
COMMENT ON TRIGGER "Touch it" ON "Store"."Order" IS NULL;
COMMENT ON CONSTRAINT "Order_span_excl" ON "Store"."Order" IS NULL;
COMMENT ON CONSTRAINT "Order_parent_fkey" ON "Store"."Order" IS NULL;
COMMENT ON CONSTRAINT "Order % check" ON "Store"."Order" IS NULL;
COMMENT ON CONSTRAINT "Order_Code_key" ON "Store"."Order" IS NULL;
COMMENT ON CONSTRAINT "Order_pkey" ON "Store"."Order" IS NULL;
COMMENT ON TRIGGER instead ON v IS NULL;
COMMENT ON COLUMN address.street IS NULL;
COMMENT ON COLUMN address."Zip 1" IS NULL;
COMMENT ON CONSTRAINT "Rate 1" ON DOMAIN rate IS NULL;
COMMENT ON TYPE mood IS NULL;
