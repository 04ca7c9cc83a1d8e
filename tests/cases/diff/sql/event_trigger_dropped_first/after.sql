CREATE TABLE orders (id bigint NOT NULL, total integer NOT NULL);CREATE TABLE kept (id bigint NOT NULL);
