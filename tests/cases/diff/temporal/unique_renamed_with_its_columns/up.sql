-- phase 1 [tx] steps 1,2: rename column booking.during to period, rename constraint one_at_a_time of booking to never_two
ALTER TABLE booking RENAME COLUMN during TO period;
ALTER TABLE booking RENAME CONSTRAINT one_at_a_time TO never_two;
