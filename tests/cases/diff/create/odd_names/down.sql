-- phase 1 [tx] steps 1: drop table Order Line
DROP TABLE "Order Line";
