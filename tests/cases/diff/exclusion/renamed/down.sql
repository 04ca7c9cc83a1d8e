-- phase 1 [tx] steps 1: rename constraint Exclusive use of booking to one_at_a_time
ALTER TABLE booking RENAME CONSTRAINT "Exclusive use" TO one_at_a_time;
