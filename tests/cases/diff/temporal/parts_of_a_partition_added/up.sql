-- phase 1 [tx] steps 1: add unique constraint once to booking_1 (room, during)
ALTER TABLE booking_1 ADD CONSTRAINT once UNIQUE (room, during WITHOUT OVERLAPS);

-- phase 2 [tx] steps 2: add check early to booking_1
ALTER TABLE booking_1 ADD CONSTRAINT early CHECK (lower(during) > '2020-01-01') NOT ENFORCED;
