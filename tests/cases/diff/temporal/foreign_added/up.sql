-- phase 1 [tx] steps 1: add foreign key booking_room_during_fkey to booking (room, during refers to room)
ALTER TABLE booking ADD CONSTRAINT booking_room_during_fkey FOREIGN KEY (room, PERIOD during) REFERENCES room (id, PERIOD open) NOT VALID;

-- phase 2 [alone] steps 1: validate booking.booking_room_during_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('booking') AND conname = 'booking_room_during_fkey'
ALTER TABLE booking VALIDATE CONSTRAINT booking_room_during_fkey;
