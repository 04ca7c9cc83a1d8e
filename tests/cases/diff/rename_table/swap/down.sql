-- phase 1 [tx] steps 1,2,3,4,5,6,7,8: rename constraint a_pkey of a to kedge_parked_part_2, rename constraint b_pkey of b to a_pkey, rename constraint kedge_parked_part_2 of a to b_pkey and 5 more
ALTER TABLE a RENAME CONSTRAINT a_pkey TO kedge_parked_part_2;
ALTER TABLE b RENAME CONSTRAINT b_pkey TO a_pkey;
ALTER TABLE a RENAME CONSTRAINT kedge_parked_part_2 TO b_pkey;
ALTER INDEX b_x_idx RENAME TO a_x_idx;
ALTER TABLE a RENAME CONSTRAINT a_id_fkey TO b_id_fkey;
ALTER TABLE b RENAME TO kedge_parked_0;
ALTER TABLE a RENAME TO b;
ALTER TABLE kedge_parked_0 RENAME TO a;
