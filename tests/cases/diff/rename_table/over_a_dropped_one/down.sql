-- phase 1 [tx] steps 1,2,3,4: rename constraint new_pkey of new to old_pkey, rename table new to old, create table new and 1 more
ALTER TABLE new RENAME CONSTRAINT new_pkey TO old_pkey;
ALTER TABLE new RENAME TO old;
CREATE TABLE new (
    id bigint NOT NULL,
    x text,
    z text,
    CONSTRAINT new_pkey PRIMARY KEY (id)
);
ALTER TABLE note ADD CONSTRAINT note_n_fkey FOREIGN KEY (n) REFERENCES new (id) NOT VALID;

-- phase 2 [alone] steps 4: validate note.note_n_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_n_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_n_fkey;
