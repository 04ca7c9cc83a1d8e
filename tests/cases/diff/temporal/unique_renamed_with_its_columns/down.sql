-- phase 1 [tx] steps 1,2: rename constraint never_two of booking to one_at_a_time, rename column booking.period to during
ALTER TABLE booking RENAME CONSTRAINT never_two TO one_at_a_time;
ALTER TABLE booking RENAME COLUMN period TO during;
