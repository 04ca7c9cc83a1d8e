-- phase 1 [tx] steps 1,2,3: drop constraint a.a_b_id_fkey, drop constraint b.b_id_key, rename constraint a.k to a_pkey
ALTER TABLE a DROP CONSTRAINT a_b_id_fkey;
ALTER TABLE b DROP CONSTRAINT b_id_key;
ALTER TABLE a RENAME CONSTRAINT k TO a_pkey;

-- phase 2 [alone] steps 4: add primary key b.b_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('b_pkey')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS b_pkey
CREATE UNIQUE INDEX CONCURRENTLY b_pkey ON b (id);

-- phase 3 [tx] steps 4,5: add primary key b.b_pkey, add foreign key a.a_b_id_fkey to b
ALTER TABLE b ADD CONSTRAINT b_pkey PRIMARY KEY USING INDEX b_pkey;
ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id) NOT VALID;

-- phase 4 [alone] steps 5: add foreign key a.a_b_id_fkey to b
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('a') AND conname = 'a_b_id_fkey'
ALTER TABLE a VALIDATE CONSTRAINT a_b_id_fkey;
