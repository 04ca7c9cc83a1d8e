-- phase 1 [tx] steps 1,2,3,4,5,6: rename trigger b of Store.Order to g, replace trigger A 1 of Store.Order, drop trigger e of Store.Order and 3 more
ALTER TRIGGER b ON "Store"."Order" RENAME TO g;
CREATE OR REPLACE TRIGGER "A 1" BEFORE INSERT ON "Store"."Order" FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE "Store"."Order" DISABLE TRIGGER "A 1";
DROP TRIGGER e ON "Store"."Order";
CREATE CONSTRAINT TRIGGER e AFTER INSERT ON "Store"."Order" FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE "Store"."Order" ENABLE REPLICA TRIGGER e;
CREATE OR REPLACE TRIGGER f BEFORE INSERT ON "Store"."Order" FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER new BEFORE UPDATE ON "Store"."Order" FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE "Store"."Order" ENABLE ALWAYS TRIGGER new;
