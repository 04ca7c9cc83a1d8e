CREATE EXTENSION btree_gist;
CREATE TABLE booking (room int4range NOT NULL, during tstzrange NOT NULL, hotel integer NOT NULL, CONSTRAINT one_at_a_time UNIQUE (hotel, room, during WITHOUT OVERLAPS)) PARTITION BY LIST (hotel);
CREATE TABLE booking_1 PARTITION OF booking FOR VALUES IN (1);
