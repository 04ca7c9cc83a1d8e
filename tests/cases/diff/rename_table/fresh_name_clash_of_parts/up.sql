-- phase 1 [tx] steps 1,2,3,4,5: rename table a to c, rename constraint a_pkey of c to c_pkey, rename constraint a_old_pkey of b to a_pkey and 2 more
ALTER TABLE a RENAME TO c;
ALTER TABLE c RENAME CONSTRAINT a_pkey TO c_pkey;
ALTER TABLE b RENAME CONSTRAINT a_old_pkey TO a_pkey;
ALTER INDEX a_x_idx RENAME TO c_x_idx;
ALTER INDEX b_x RENAME TO a_x_idx;
