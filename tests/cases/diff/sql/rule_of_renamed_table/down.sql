-- phase 1 [tx] steps 1,2,3: drop rule protect on sales, rename table sales to orders, create rule protect on orders
DROP RULE protect ON sales;
ALTER TABLE sales RENAME TO orders;
CREATE RULE protect AS ON DELETE TO orders DO INSTEAD NOTHING;
