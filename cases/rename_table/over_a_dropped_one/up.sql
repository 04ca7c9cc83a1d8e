-- phase 1 [tx] steps 1,2,3,4: drop table new, rename table old to new, rename constraint new.old_pkey to new_pkey and 1 more
DROP TABLE new;
ALTER TABLE old RENAME TO new;
ALTER TABLE new RENAME CONSTRAINT old_pkey TO new_pkey;
ALTER TABLE note DROP CONSTRAINT note_n_fkey;
