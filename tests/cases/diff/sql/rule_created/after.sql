CREATE TABLE orders (id bigint NOT NULL, total integer NOT NULL);
CREATE RULE protect AS ON DELETE TO orders DO INSTEAD NOTHING;
