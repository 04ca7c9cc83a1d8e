-- phase 1 [tx] steps 1: create table booking
CREATE TABLE booking (
    room int4range NOT NULL,
    during tstzrange NOT NULL,
    CONSTRAINT booking_pkey PRIMARY KEY (room, during WITHOUT OVERLAPS)
);
