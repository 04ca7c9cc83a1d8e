-- phase 1 [tx] steps 1: create table booking
CREATE TABLE booking (
    id bigint NOT NULL,
    room integer NOT NULL,
    during tstzrange NOT NULL,
    cancelled boolean NOT NULL,
    CONSTRAINT booking_pkey PRIMARY KEY (id),
    CONSTRAINT x EXCLUDE USING btree (room DESC NULLS LAST WITH =) WHERE (NOT cancelled)
);
ALTER TABLE booking ADD CONSTRAINT y EXCLUDE USING btree (room DESC NULLS LAST WITH =) WHERE (NOT cancelled);
