-- phase 1 [tx] steps 1: create extension btree_gist
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- phase 2 [tx] steps 2: add primary key booking_pkey to booking (room, during)
ALTER TABLE booking ADD CONSTRAINT booking_pkey PRIMARY KEY (room, during WITHOUT OVERLAPS);
