-- phase 1 [tx] steps 1: add unique constraint one_at_a_time to booking (hotel, room, during)
ALTER TABLE booking ADD CONSTRAINT one_at_a_time UNIQUE (hotel, room, during WITHOUT OVERLAPS);
