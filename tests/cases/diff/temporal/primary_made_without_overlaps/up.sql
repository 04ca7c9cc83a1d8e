-- phase 1 [tx] steps 1: replace primary key booking_pkey of booking (room, during)
ALTER TABLE booking DROP CONSTRAINT booking_pkey, ADD CONSTRAINT booking_pkey PRIMARY KEY (room, during WITHOUT OVERLAPS);
