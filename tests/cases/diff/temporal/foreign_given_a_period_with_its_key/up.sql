-- phase 1 [tx] steps 1,2,3: drop constraint booking_room_during_fkey of booking, replace primary key room_pkey of room (id, open), add foreign key booking_room_during_fkey to booking (room, during refers to room)
ALTER TABLE booking DROP CONSTRAINT booking_room_during_fkey;
ALTER TABLE room DROP CONSTRAINT room_pkey, ADD CONSTRAINT room_pkey PRIMARY KEY (id, open WITHOUT OVERLAPS);
ALTER TABLE booking ADD CONSTRAINT booking_room_during_fkey FOREIGN KEY (room, PERIOD during) REFERENCES room (id, PERIOD open) NOT VALID;

-- phase 2 [alone] steps 3: validate booking.booking_room_during_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('booking') AND conname = 'booking_room_during_fkey'
ALTER TABLE booking VALIDATE CONSTRAINT booking_room_during_fkey;
