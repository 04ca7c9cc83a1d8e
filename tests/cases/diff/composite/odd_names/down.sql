-- phase 1 [tx] steps 1,2,3: drop table t, drop composite type Order, drop composite type Order 2
DROP TABLE t;
DROP TYPE "Order";
DROP TYPE "Order 2";
