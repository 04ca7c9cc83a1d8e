-- phase 1 [tx] steps 1: drop rule total on orders to recreate it
DROP RULE total ON orders;

-- phase 2 [tx] steps 2: change type of orders.total to bigint
ALTER TABLE orders ALTER COLUMN total TYPE bigint;

-- phase 3 [tx] steps 3: create rule total on orders
CREATE RULE total AS ON UPDATE TO orders WHERE old.total > 100 DO INSTEAD NOTHING;
