-- phase 1 [tx] steps 1,2,3: drop table new, rename table old to new, rename constraint new.old_pkey to new_pkey
DROP TABLE new;
ALTER TABLE old RENAME TO new;
ALTER TABLE new RENAME CONSTRAINT old_pkey TO new_pkey;
