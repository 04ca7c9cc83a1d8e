-- phase 1 [tx] steps 1: drop constraint booking_room_during_fkey of booking
ALTER TABLE booking DROP CONSTRAINT booking_room_during_fkey;

-- phase 2 [alone] steps 2: build the index of room_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('room_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS room_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY room_pkey_new ON room (id, open);

-- phase 3 [tx] steps 2,3: replace primary key room_pkey of room (id, open), add foreign key booking_room_during_fkey to booking (room, during refers to room)
ALTER TABLE room DROP CONSTRAINT room_pkey, ADD CONSTRAINT room_pkey PRIMARY KEY USING INDEX room_pkey_new;
ALTER TABLE booking ADD CONSTRAINT booking_room_during_fkey FOREIGN KEY (room, during) REFERENCES room (id, open) NOT VALID;

-- phase 4 [alone] steps 3: validate booking.booking_room_during_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('booking') AND conname = 'booking_room_during_fkey'
ALTER TABLE booking VALIDATE CONSTRAINT booking_room_during_fkey;
