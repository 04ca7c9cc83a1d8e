-- phase 1 [tx] steps 1: drop constraint free of booking
ALTER TABLE booking DROP CONSTRAINT free;
