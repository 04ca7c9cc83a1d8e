CREATE TABLE booking (room int4range NOT NULL, period tstzrange NOT NULL, CONSTRAINT never_two UNIQUE (room, period WITHOUT OVERLAPS));
