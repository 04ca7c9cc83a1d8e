-- phase 1 [tx] steps 1: drop constraint free of booking
ALTER TABLE booking DROP CONSTRAINT free;

-- phase 2 [tx] steps 2: add exclusion constraint free to booking
ALTER TABLE booking ADD CONSTRAINT free EXCLUDE USING gist (during WITH &&);

-- phase 3 [tx] steps 3: drop column booking.cancelled
ALTER TABLE booking DROP COLUMN cancelled;
