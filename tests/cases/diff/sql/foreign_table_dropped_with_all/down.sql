-- phase 1 [tx] steps 1,2,3,4: create foreign-data wrapper files, create foreign server archive, create foreign table old_orders and 1 more
CREATE FOREIGN DATA WRAPPER files OPTIONS (debug 'true');
CREATE SERVER archive FOREIGN DATA WRAPPER files OPTIONS (host 'old');
CREATE FOREIGN TABLE old_orders (id bigint NOT NULL, total integer) SERVER archive OPTIONS (file 'orders');
CREATE VIEW all_orders AS
SELECT id, total FROM orders UNION ALL SELECT id, total FROM old_orders;
