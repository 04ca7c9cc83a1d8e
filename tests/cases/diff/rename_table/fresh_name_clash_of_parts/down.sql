-- phase 1 [tx] steps 1,2,3,4,5: rename index a_x_idx of b to b_x, rename index c_x_idx of c to a_x_idx, rename constraint a_pkey of b to a_old_pkey and 2 more
ALTER INDEX a_x_idx RENAME TO b_x;
ALTER INDEX c_x_idx RENAME TO a_x_idx;
ALTER TABLE b RENAME CONSTRAINT a_pkey TO a_old_pkey;
ALTER TABLE c RENAME CONSTRAINT c_pkey TO a_pkey;
ALTER TABLE c RENAME TO a;
