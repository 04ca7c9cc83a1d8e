-- phase 1 [tx] steps 1,2,3: drop constraint a_b_id_fkey of a, drop constraint b_id_key of b, rename constraint k of a to a_pkey
ALTER TABLE a DROP CONSTRAINT a_b_id_fkey;
ALTER TABLE b DROP CONSTRAINT b_id_key;
ALTER TABLE a RENAME CONSTRAINT k TO a_pkey;

-- phase 2 [alone] steps 4: add primary key b_pkey to b (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('b_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS b_pkey
CREATE UNIQUE INDEX CONCURRENTLY b_pkey ON b (id);

-- phase 3 [tx] steps 4,5: add primary key b_pkey to b (id), add foreign key a_b_id_fkey to a (b_id refers to b)
ALTER TABLE b ADD CONSTRAINT b_pkey PRIMARY KEY USING INDEX b_pkey;
ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id) NOT VALID;

-- phase 4 [alone] steps 5: validate a.a_b_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('a') AND conname = 'a_b_id_fkey'
ALTER TABLE a VALIDATE CONSTRAINT a_b_id_fkey;
