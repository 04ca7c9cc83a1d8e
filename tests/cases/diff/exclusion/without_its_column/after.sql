CREATE TABLE booking (id bigint PRIMARY KEY, room integer NOT NULL, during tstzrange NOT NULL, CONSTRAINT free EXCLUDE USING gist (during WITH &&));
