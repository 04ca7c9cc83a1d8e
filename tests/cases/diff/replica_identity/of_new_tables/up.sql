-- phase 1 [tx] steps 1,2,3,4,5,6,7,8: create schema Store, create table a, set replica identity of a to FULL and 5 more
CREATE SCHEMA IF NOT EXISTS "Store";
CREATE TABLE a (
    id bigint NOT NULL
);
ALTER TABLE a REPLICA IDENTITY FULL;
CREATE TABLE b (
    id bigint NOT NULL,
    CONSTRAINT b_id_key UNIQUE (id)
);
ALTER TABLE b REPLICA IDENTITY USING INDEX b_id_key;
CREATE TABLE "Store"."Order" (
    id bigint NOT NULL
);
CREATE UNIQUE INDEX "No 1" ON "Store"."Order" (id);
ALTER TABLE "Store"."Order" REPLICA IDENTITY USING INDEX "No 1";
ALTER TABLE "Store"."Order" CLUSTER ON "No 1";
