CREATE TABLE orders (id bigint NOT NULL, total bigint NOT NULL);
CREATE RULE total AS ON UPDATE TO orders WHERE old.total > 100 DO INSTEAD NOTHING;
