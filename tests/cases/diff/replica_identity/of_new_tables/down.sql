-- phase 1 [tx] steps 1,2,3,4,5,6,7,8: cluster Store.Order on no index any more, set replica identity of Store.Order to DEFAULT, drop table Store.Order and 5 more
ALTER TABLE "Store"."Order" SET WITHOUT CLUSTER;
ALTER TABLE "Store"."Order" REPLICA IDENTITY DEFAULT;
DROP TABLE "Store"."Order";
ALTER TABLE b REPLICA IDENTITY DEFAULT;
DROP TABLE b;
ALTER TABLE a REPLICA IDENTITY DEFAULT;
DROP TABLE a;
DROP SCHEMA "Store";
