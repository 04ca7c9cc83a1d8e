-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10,11: turn off row security of Store.Order, drop policy Own rows of Store.Order, drop trigger instead of v and 8 more
ALTER TABLE "Store"."Order" DISABLE ROW LEVEL SECURITY;
DROP POLICY "Own rows" ON "Store"."Order";
DROP TRIGGER instead ON v;
DROP TRIGGER "Touch it" ON "Store"."Order";
DROP VIEW v;
ALTER TABLE "Store"."Order" DROP CONSTRAINT "Order_parent_fkey";
DROP FUNCTION touch();
DROP TABLE "Store"."Order";
DROP TYPE address;
DROP DOMAIN rate;
DROP TYPE mood;
