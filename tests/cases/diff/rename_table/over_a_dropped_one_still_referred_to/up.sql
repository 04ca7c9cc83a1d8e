-- phase 1 [tx] steps 1,2,3,4,5: drop constraint note_n_fkey of note, drop table new, rename table old to new and 2 more
ALTER TABLE note DROP CONSTRAINT note_n_fkey;
DROP TABLE new;
ALTER TABLE old RENAME TO new;
ALTER TABLE new RENAME CONSTRAINT old_pkey TO new_pkey;
ALTER TABLE note ADD CONSTRAINT note_n_fkey FOREIGN KEY (n) REFERENCES new (id) NOT VALID;

-- phase 2 [alone] steps 5: validate note.note_n_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_n_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_n_fkey;
