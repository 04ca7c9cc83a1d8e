CREATE TABLE room (id int4range NOT NULL, open tstzrange NOT NULL, PRIMARY KEY (id, open WITHOUT OVERLAPS));
CREATE TABLE booking (room int4range NOT NULL, during tstzrange NOT NULL, CONSTRAINT booking_room_during_fkey FOREIGN KEY (room, PERIOD during) REFERENCES room (id, PERIOD open));
