-- phase 1 [tx] steps 1: drop constraint one_at_a_time of booking
ALTER TABLE booking DROP CONSTRAINT one_at_a_time;
