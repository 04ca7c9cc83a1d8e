-- phase 1 [tx] steps 1,2,3,4: set replica identity of d to index d_id_key, set replica identity of c to NOTHING, set replica identity of b to FULL and 1 more
ALTER TABLE d REPLICA IDENTITY USING INDEX d_id_key;
ALTER TABLE c REPLICA IDENTITY NOTHING;
ALTER TABLE b REPLICA IDENTITY FULL;
ALTER TABLE a REPLICA IDENTITY DEFAULT;
