-- phase 1 [tx] steps 1,2,3,4: set replica identity of a to FULL, set replica identity of b to NOTHING, set replica identity of c to DEFAULT and 1 more
ALTER TABLE a REPLICA IDENTITY FULL;
ALTER TABLE b REPLICA IDENTITY NOTHING;
ALTER TABLE c REPLICA IDENTITY DEFAULT;
ALTER TABLE d REPLICA IDENTITY DEFAULT;
