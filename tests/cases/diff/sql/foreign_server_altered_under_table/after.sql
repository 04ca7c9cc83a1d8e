CREATE TABLE orders (id bigint NOT NULL, total integer NOT NULL);
CREATE FOREIGN DATA WRAPPER files OPTIONS (debug 'true');
CREATE SERVER archive FOREIGN DATA WRAPPER files OPTIONS (host 'older');
CREATE FOREIGN TABLE old_orders (id bigint NOT NULL, total integer) SERVER archive OPTIONS (file 'orders');
CREATE VIEW all_orders AS SELECT id, total FROM orders UNION ALL SELECT id, total FROM old_orders;
