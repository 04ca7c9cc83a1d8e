CREATE EXTENSION btree_gist;
CREATE TABLE booking (room int4range NOT NULL, during tstzrange NOT NULL, hotel integer NOT NULL) PARTITION BY LIST (hotel);
CREATE TABLE booking_1 PARTITION OF booking FOR VALUES IN (1);
ALTER TABLE booking_1 ADD CONSTRAINT once UNIQUE (room, during WITHOUT OVERLAPS), ADD CONSTRAINT early CHECK (lower(during) > '2020-01-01') NOT ENFORCED;
