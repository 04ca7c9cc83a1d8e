CREATE TABLE booking (id bigint PRIMARY KEY, room text NOT NULL, during tstzrange NOT NULL, cancelled boolean NOT NULL, CONSTRAINT one EXCLUDE USING btree (room WITH =) WHERE (room > '0'));
