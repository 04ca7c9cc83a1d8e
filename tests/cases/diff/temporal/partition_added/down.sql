-- phase 1 [tx] steps 1: drop partition booking_2
ALTER TABLE booking DETACH PARTITION booking_2;
DROP TABLE booking_2;
