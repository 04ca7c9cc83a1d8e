CREATE TABLE booking (room int4range NOT NULL, during tstzrange NOT NULL, note text, PRIMARY KEY (room, during WITHOUT OVERLAPS) INCLUDE (note));
