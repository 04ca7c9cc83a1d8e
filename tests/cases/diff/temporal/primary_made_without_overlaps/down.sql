-- phase 1 [alone] steps 1: build the index of booking_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('booking_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS booking_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY booking_pkey_new ON booking (room, during);

-- phase 2 [tx] steps 1: replace primary key booking_pkey of booking (room, during)
ALTER TABLE booking DROP CONSTRAINT booking_pkey, ADD CONSTRAINT booking_pkey PRIMARY KEY USING INDEX booking_pkey_new;
