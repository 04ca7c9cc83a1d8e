-- phase 1 [tx] steps 1,2,3,4,5: disable trigger e of Store.Order, enable always trigger d of Store.Order, enable replica trigger c of Store.Order and 2 more
ALTER TABLE "Store"."Order" DISABLE TRIGGER e;
ALTER TABLE "Store"."Order" ENABLE ALWAYS TRIGGER d;
ALTER TABLE "Store"."Order" ENABLE REPLICA TRIGGER c;
ALTER TABLE "Store"."Order" DISABLE TRIGGER b;
ALTER TABLE "Store"."Order" ENABLE TRIGGER "A 1";
