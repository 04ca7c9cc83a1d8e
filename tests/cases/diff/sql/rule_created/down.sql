-- phase 1 [tx] steps 1: drop rule protect on orders
DROP RULE protect ON orders;
