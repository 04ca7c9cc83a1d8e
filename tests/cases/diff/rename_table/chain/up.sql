-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9: rename table c to d, rename table b to c, rename table a to b and 6 more
ALTER TABLE c RENAME TO d;
ALTER TABLE b RENAME TO c;
ALTER TABLE a RENAME TO b;
ALTER TABLE b RENAME CONSTRAINT a_x_key TO b_x_key;
ALTER TABLE c RENAME CONSTRAINT b_y_key TO c_y_key;
ALTER TABLE d RENAME CONSTRAINT c_pkey TO d_pkey;
ALTER TABLE c RENAME CONSTRAINT b_pkey TO c_pkey;
ALTER TABLE b RENAME CONSTRAINT a_pkey TO b_pkey;
ALTER TABLE d RENAME CONSTRAINT c_x_key TO d_x_key;
