-- phase 1 [tx] steps 2: try the conversion of every booking.room
SELECT count(room::integer) FROM booking;

-- phase 2 [tx] steps 1: drop constraint one of booking
ALTER TABLE booking DROP CONSTRAINT one;

-- phase 3 [tx] steps 2: change type of booking.room to integer
ALTER TABLE booking ALTER COLUMN room TYPE integer USING room::integer;

-- phase 4 [tx] steps 3: add exclusion constraint one to booking
ALTER TABLE booking ADD CONSTRAINT one EXCLUDE USING btree (room WITH =) WHERE (room > 0);
