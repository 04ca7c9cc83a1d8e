-- phase 1 [tx] steps 1: add exclusion constraint one_at_a_time to booking
ALTER TABLE booking ADD CONSTRAINT one_at_a_time EXCLUDE USING gist (during WITH &&);
