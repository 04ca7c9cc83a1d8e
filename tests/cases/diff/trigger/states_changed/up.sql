-- phase 1 [tx] steps 1,2,3,4,5: disable trigger A 1 of Store.Order, enable replica trigger b of Store.Order, enable always trigger c of Store.Order and 2 more
ALTER TABLE "Store"."Order" DISABLE TRIGGER "A 1";
ALTER TABLE "Store"."Order" ENABLE REPLICA TRIGGER b;
ALTER TABLE "Store"."Order" ENABLE ALWAYS TRIGGER c;
ALTER TABLE "Store"."Order" ENABLE TRIGGER d;
ALTER TABLE "Store"."Order" ENABLE TRIGGER e;
