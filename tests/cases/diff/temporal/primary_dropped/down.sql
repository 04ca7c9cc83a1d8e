-- phase 1 [tx] steps 1: add primary key booking_pkey to booking (room, during)
ALTER TABLE booking ADD CONSTRAINT booking_pkey PRIMARY KEY (room, during WITHOUT OVERLAPS);
