-- phase 1 [tx] steps 1,2,3,4: drop constraint note_n_fkey of note, drop table new, rename table old to new and 1 more
ALTER TABLE note DROP CONSTRAINT note_n_fkey;
DROP TABLE new;
ALTER TABLE old RENAME TO new;
ALTER TABLE new RENAME CONSTRAINT old_pkey TO new_pkey;
