-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9: rename constraint d_x_key of d to c_x_key, rename constraint b_pkey of b to a_pkey, rename constraint c_pkey of c to b_pkey and 6 more
ALTER TABLE d RENAME CONSTRAINT d_x_key TO c_x_key;
ALTER TABLE b RENAME CONSTRAINT b_pkey TO a_pkey;
ALTER TABLE c RENAME CONSTRAINT c_pkey TO b_pkey;
ALTER TABLE d RENAME CONSTRAINT d_pkey TO c_pkey;
ALTER TABLE c RENAME CONSTRAINT c_y_key TO b_y_key;
ALTER TABLE b RENAME CONSTRAINT b_x_key TO a_x_key;
ALTER TABLE b RENAME TO a;
ALTER TABLE c RENAME TO b;
ALTER TABLE d RENAME TO c;
