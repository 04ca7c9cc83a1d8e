-- phase 1 [tx] steps 1: replace primary key room_pkey of room (id, open)
ALTER TABLE booking DROP CONSTRAINT booking_room_during_fkey;
ALTER TABLE room DROP CONSTRAINT room_pkey, ADD CONSTRAINT room_pkey PRIMARY KEY (id, open WITHOUT OVERLAPS) INCLUDE (note);
ALTER TABLE booking ADD CONSTRAINT booking_room_during_fkey FOREIGN KEY (room, PERIOD during) REFERENCES room (id, PERIOD open) NOT VALID;

-- phase 2 [alone] steps 1: validate booking.booking_room_during_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('booking') AND conname = 'booking_room_during_fkey'
ALTER TABLE booking VALIDATE CONSTRAINT booking_room_during_fkey;
