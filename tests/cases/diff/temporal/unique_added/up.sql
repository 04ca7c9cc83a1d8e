-- phase 1 [tx] steps 1: add unique constraint one_at_a_time to booking (room, during)
ALTER TABLE booking ADD CONSTRAINT one_at_a_time UNIQUE (room, during WITHOUT OVERLAPS);
