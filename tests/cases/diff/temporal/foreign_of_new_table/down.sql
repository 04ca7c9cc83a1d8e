-- phase 1 [tx] steps 1,2,3: drop constraint booking_room_during_fkey of booking, drop table room, drop table booking
ALTER TABLE booking DROP CONSTRAINT booking_room_during_fkey;
DROP TABLE room;
DROP TABLE booking;
