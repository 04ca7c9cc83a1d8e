-- phase 1 [tx] steps 1,2: drop rule protect on orders, drop table orders
DROP RULE protect ON orders;
DROP TABLE orders;
