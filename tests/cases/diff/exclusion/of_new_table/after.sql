CREATE TABLE booking (id bigint PRIMARY KEY, room integer NOT NULL, during tstzrange NOT NULL, cancelled boolean NOT NULL, CONSTRAINT x EXCLUDE USING btree (room DESC NULLS LAST WITH =) WHERE (NOT cancelled));
ALTER TABLE booking ADD CONSTRAINT y EXCLUDE USING btree (room DESC NULLS LAST WITH =) WHERE (NOT cancelled);
