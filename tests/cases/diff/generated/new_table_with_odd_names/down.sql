-- phase 1 [tx] steps 1: drop table Order %
DROP TABLE "Order %";
