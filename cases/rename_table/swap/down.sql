-- phase 1 [tx] steps 1,2,3,4,5,6,7: rename index b.b_x_idx to a_x_idx, rename constraint b.b_pkey to a_pkey, rename constraint a.a_id_fkey to b_id_fkey and 4 more
ALTER INDEX b_x_idx RENAME TO a_x_idx;
ALTER TABLE b RENAME CONSTRAINT b_pkey TO a_pkey;
ALTER TABLE a RENAME CONSTRAINT a_id_fkey TO b_id_fkey;
ALTER TABLE a RENAME CONSTRAINT a_pkey TO b_pkey;
ALTER TABLE b RENAME TO kedge_parked_0;
ALTER TABLE a RENAME TO b;
ALTER TABLE kedge_parked_0 RENAME TO a;
