CREATE TYPE "Order 2" AS ("für" integer[]);
CREATE TYPE "Order" AS ("select" text, "x""y.%" "Order 2");
CREATE TABLE t (id bigint PRIMARY KEY, o "Order");
