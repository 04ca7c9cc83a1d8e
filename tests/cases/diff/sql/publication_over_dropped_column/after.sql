CREATE TABLE orders (id bigint NOT NULL, total integer NOT NULL);
CREATE PUBLICATION feed FOR TABLE orders;
