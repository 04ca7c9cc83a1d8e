-- phase 1 [tx] steps 1,2: drop constraint booking_pkey of booking, drop extension btree_gist
ALTER TABLE booking DROP CONSTRAINT booking_pkey;
DROP EXTENSION btree_gist;
