-- phase 1 [tx] steps 1,2,3,4,5,6,7,8: rename table a to kedge_parked_0, rename table b to a, rename table kedge_parked_0 to b and 5 more
ALTER TABLE a RENAME TO kedge_parked_0;
ALTER TABLE b RENAME TO a;
ALTER TABLE kedge_parked_0 RENAME TO b;
ALTER TABLE a RENAME CONSTRAINT b_id_fkey TO a_id_fkey;
ALTER INDEX a_x_idx RENAME TO b_x_idx;
ALTER TABLE a RENAME CONSTRAINT b_pkey TO kedge_parked_part_2;
ALTER TABLE b RENAME CONSTRAINT a_pkey TO b_pkey;
ALTER TABLE a RENAME CONSTRAINT kedge_parked_part_2 TO a_pkey;
