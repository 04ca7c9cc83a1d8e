-- phase 1 [tx] steps 1,2,3,4,5,6: drop trigger new of Store.Order, replace trigger f of Store.Order, drop trigger e of Store.Order and 3 more
DROP TRIGGER new ON "Store"."Order";
CREATE OR REPLACE TRIGGER f BEFORE UPDATE ON "Store"."Order" FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE "Store"."Order" ENABLE REPLICA TRIGGER f;
DROP TRIGGER e ON "Store"."Order";
CREATE CONSTRAINT TRIGGER e AFTER UPDATE ON "Store"."Order" FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE "Store"."Order" ENABLE REPLICA TRIGGER e;
CREATE OR REPLACE TRIGGER "A 1" BEFORE UPDATE ON "Store"."Order" FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE "Store"."Order" DISABLE TRIGGER "A 1";
ALTER TRIGGER g ON "Store"."Order" RENAME TO b;
