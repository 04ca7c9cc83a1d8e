CREATE TABLE booking (room int4range NOT NULL, during tstzrange NOT NULL, PRIMARY KEY (room, during));
