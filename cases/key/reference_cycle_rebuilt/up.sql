-- phase 1 [tx] steps 1,2,3: drop constraint a.a_b_id_fkey, drop constraint b.b_pkey, rename constraint a.a_pkey to k
ALTER TABLE a DROP CONSTRAINT a_b_id_fkey;
ALTER TABLE b DROP CONSTRAINT b_pkey;
ALTER TABLE a RENAME CONSTRAINT a_pkey TO k;

-- phase 2 [alone] steps 4: add unique constraint b.b_id_key
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('b_id_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS b_id_key
CREATE UNIQUE INDEX CONCURRENTLY b_id_key ON b (id);

-- phase 3 [tx] steps 4,5: add unique constraint b.b_id_key, add foreign key a.a_b_id_fkey to b
ALTER TABLE b ADD CONSTRAINT b_id_key UNIQUE USING INDEX b_id_key;
ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id) NOT VALID;

-- phase 4 [alone] steps 5: add foreign key a.a_b_id_fkey to b
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('a') AND conname = 'a_b_id_fkey'
ALTER TABLE a VALIDATE CONSTRAINT a_b_id_fkey;
