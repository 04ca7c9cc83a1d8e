CREATE TABLE orders (id bigint NOT NULL, total integer NOT NULL);
CREATE VIEW open_orders AS SELECT id FROM orders;
CREATE RULE add AS ON INSERT TO open_orders DO INSTEAD INSERT INTO orders VALUES (new.id, 0);
