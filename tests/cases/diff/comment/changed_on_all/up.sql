-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10,11,12: comment on enum mood, comment on constraint Rate 1 of rate, comment on attribute address.Zip 1 and 9 more
COMMENT ON TYPE mood IS 'other enum';
COMMENT ON CONSTRAINT "Rate 1" ON DOMAIN rate IS 'other domain check';
COMMENT ON COLUMN address."Zip 1" IS 'other odd attribute';
COMMENT ON COLUMN address.street IS 'other attribute';
COMMENT ON TRIGGER instead ON v IS 'other view trigger';
COMMENT ON CONSTRAINT "Order_pkey" ON "Store"."Order" IS 'other primary key';
COMMENT ON CONSTRAINT "Order_Code_key" ON "Store"."Order" IS 'other unique';
COMMENT ON CONSTRAINT "Order % check" ON "Store"."Order" IS 'other check';
COMMENT ON CONSTRAINT "Order_parent_fkey" ON "Store"."Order" IS 'other foreign key';
COMMENT ON CONSTRAINT "Order_span_excl" ON "Store"."Order" IS 'other exclusion';
COMMENT ON TRIGGER "Touch it" ON "Store"."Order" IS 'other trigger';
COMMENT ON POLICY "Own rows" ON "Store"."Order" IS 'other policy';
