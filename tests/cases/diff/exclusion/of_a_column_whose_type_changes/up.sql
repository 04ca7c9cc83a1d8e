-- phase 1 [tx] steps 1: drop constraint one of booking
ALTER TABLE booking DROP CONSTRAINT one;

-- phase 2 [tx] steps 2: change type of booking.room to text
ALTER TABLE booking ALTER COLUMN room TYPE text;

-- phase 3 [tx] steps 3: add exclusion constraint one to booking
ALTER TABLE booking ADD CONSTRAINT one EXCLUDE USING btree (room WITH =) WHERE (room > '0');
