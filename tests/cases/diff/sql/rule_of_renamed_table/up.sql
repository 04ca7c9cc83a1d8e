-- phase 1 [tx] steps 1,2,3: drop rule protect on orders, rename table orders to sales, create rule protect on sales
DROP RULE protect ON orders;
ALTER TABLE orders RENAME TO sales;
CREATE RULE protect AS ON DELETE TO sales DO INSTEAD NOTHING;
