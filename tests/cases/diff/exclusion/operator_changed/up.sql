-- phase 1 [tx] steps 1: drop constraint one_at_a_time of booking
ALTER TABLE booking DROP CONSTRAINT one_at_a_time;

-- phase 2 [tx] steps 2: add exclusion constraint one_at_a_time to booking
ALTER TABLE booking ADD CONSTRAINT one_at_a_time EXCLUDE USING gist (during WITH -|-);
