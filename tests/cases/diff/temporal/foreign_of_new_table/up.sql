-- phase 1 [tx] steps 1,2,3: create table booking, create table room, add foreign key booking_room_during_fkey to booking (room, during refers to room)
CREATE TABLE booking (
    room int4range NOT NULL,
    during tstzrange NOT NULL
);
CREATE TABLE room (
    id int4range NOT NULL,
    open tstzrange NOT NULL,
    CONSTRAINT room_pkey PRIMARY KEY (id, open WITHOUT OVERLAPS)
);
ALTER TABLE booking ADD CONSTRAINT booking_room_during_fkey FOREIGN KEY (room, PERIOD during) REFERENCES room (id, PERIOD open);
