-- phase 1 [tx] steps 1,2: add column booking.cancelled boolean, drop constraint free of booking
-- Fails, changing nothing, while booking holds rows: add a DEFAULT here if it does.
ALTER TABLE booking ADD COLUMN cancelled boolean NOT NULL;
ALTER TABLE booking DROP CONSTRAINT free;

-- phase 2 [tx] steps 3: add exclusion constraint free to booking
ALTER TABLE booking ADD CONSTRAINT free EXCLUDE USING gist (during WITH &&) WHERE (NOT cancelled);
