CREATE TABLE sales (id bigint NOT NULL, total integer NOT NULL);
CREATE RULE protect AS ON DELETE TO sales DO INSTEAD NOTHING;
