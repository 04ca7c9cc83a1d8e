-- phase 1 [tx] steps 1,2: drop constraint once of booking_1, drop constraint early of booking_1
ALTER TABLE booking_1 DROP CONSTRAINT once;
ALTER TABLE booking_1 DROP CONSTRAINT early;
