-- phase 1 [tx] steps 1,2: drop view Größe "x".% ääääääääääääääääääää, drop table Order
DROP VIEW "Größe ""x"".% ääääääääääääääääääää";
DROP TABLE "Order";
