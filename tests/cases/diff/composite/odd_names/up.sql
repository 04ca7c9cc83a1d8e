-- phase 1 [tx] steps 1,2,3: create composite type Order 2, create composite type Order, create table t
CREATE TYPE "Order 2" AS ("für" integer[]);
CREATE TYPE "Order" AS ("select" text, "x""y.%" "Order 2");
CREATE TABLE t (
    id bigint NOT NULL,
    o "Order",
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
