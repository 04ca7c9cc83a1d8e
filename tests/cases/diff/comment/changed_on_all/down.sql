-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10,11,12: comment on policy Own rows of Store.Order, comment on trigger Touch it of Store.Order, comment on constraint Order_span_excl of Store.Order and 9 more
COMMENT ON POLICY "Own rows" ON "Store"."Order" IS 'policy';
COMMENT ON TRIGGER "Touch it" ON "Store"."Order" IS 'trigger';
COMMENT ON CONSTRAINT "Order_span_excl" ON "Store"."Order" IS 'exclusion';
COMMENT ON CONSTRAINT "Order_parent_fkey" ON "Store"."Order" IS 'foreign key';
COMMENT ON CONSTRAINT "Order % check" ON "Store"."Order" IS 'check';
COMMENT ON CONSTRAINT "Order_Code_key" ON "Store"."Order" IS 'unique';
COMMENT ON CONSTRAINT "Order_pkey" ON "Store"."Order" IS 'primary key';
COMMENT ON TRIGGER instead ON v IS 'view trigger';
COMMENT ON COLUMN address.street IS 'attribute';
COMMENT ON COLUMN address."Zip 1" IS 'odd attribute';
COMMENT ON CONSTRAINT "Rate 1" ON DOMAIN rate IS 'domain check';
COMMENT ON TYPE mood IS 'enum';
