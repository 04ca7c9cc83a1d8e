CREATE TABLE orders (id bigint NOT NULL, total integer NOT NULL);
