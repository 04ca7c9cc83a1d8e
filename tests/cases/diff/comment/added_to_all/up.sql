-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10,11,12: comment on enum mood, comment on constraint Rate 1 of rate, comment on attribute address.Zip 1 and 9 more
COMMENT ON TYPE mood IS 'enum of ''it''
and "more" % ä';
COMMENT ON CONSTRAINT "Rate 1" ON DOMAIN rate IS 'domain check of ''it''
and "more" % ä';
COMMENT ON COLUMN address."Zip 1" IS 'odd attribute of ''it''
and "more" % ä';
COMMENT ON COLUMN address.street IS 'attribute of ''it''
and "more" % ä';
COMMENT ON TRIGGER instead ON v IS 'view trigger of ''it''
and "more" % ä';
COMMENT ON CONSTRAINT "Order_pkey" ON "Store"."Order" IS 'primary key of ''it''
and "more" % ä';
COMMENT ON CONSTRAINT "Order_Code_key" ON "Store"."Order" IS 'unique of ''it''
and "more" % ä';
COMMENT ON CONSTRAINT "Order % check" ON "Store"."Order" IS 'check of ''it''
and "more" % ä';
COMMENT ON CONSTRAINT "Order_parent_fkey" ON "Store"."Order" IS 'foreign key of ''it''
and "more" % ä';
COMMENT ON CONSTRAINT "Order_span_excl" ON "Store"."Order" IS 'exclusion of ''it''
and "more" % ä';
COMMENT ON TRIGGER "Touch it" ON "Store"."Order" IS 'trigger of ''it''
and "more" % ä';
COMMENT ON POLICY "Own rows" ON "Store"."Order" IS 'policy of ''it''
and "more" % ä';
