-- phase 1 [tx] steps 1: rename constraint one_at_a_time of booking to Exclusive use
ALTER TABLE booking RENAME CONSTRAINT one_at_a_time TO "Exclusive use";
