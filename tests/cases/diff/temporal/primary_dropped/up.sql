-- phase 1 [tx] steps 1: drop constraint booking_pkey of booking
ALTER TABLE booking DROP CONSTRAINT booking_pkey;
