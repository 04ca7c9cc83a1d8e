-- phase 1 [tx] steps 1: drop constraint booking_room_during_fkey of booking
ALTER TABLE booking DROP CONSTRAINT booking_room_during_fkey;
