CREATE TABLE orders (id bigint NOT NULL, total integer NOT NULL, note text NOT NULL);
CREATE PUBLICATION feed FOR TABLE orders WITH (publish = 'insert');
