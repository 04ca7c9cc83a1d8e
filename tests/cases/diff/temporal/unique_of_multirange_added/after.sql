CREATE TABLE booking (room int4range NOT NULL, during tstzmultirange NOT NULL, CONSTRAINT one_at_a_time UNIQUE (room, during WITHOUT OVERLAPS));
