-- phase 1 [tx] steps 1,2,3: drop constraint a_b_id_fkey of a, drop constraint b_pkey of b, rename constraint a_pkey of a to k
ALTER TABLE a DROP CONSTRAINT a_b_id_fkey;
ALTER TABLE b DROP CONSTRAINT b_pkey;
ALTER TABLE a RENAME CONSTRAINT a_pkey TO k;

-- phase 2 [alone] steps 4: add unique constraint b_id_key to b (id)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('b_id_key')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS b_id_key
CREATE UNIQUE INDEX CONCURRENTLY b_id_key ON b (id);

-- phase 3 [tx] steps 4,5: add unique constraint b_id_key to b (id), add foreign key a_b_id_fkey to a (b_id refers to b)
ALTER TABLE b ADD CONSTRAINT b_id_key UNIQUE USING INDEX b_id_key;
ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id) NOT VALID;

-- phase 4 [alone] steps 5: validate a.a_b_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('a') AND conname = 'a_b_id_fkey'
ALTER TABLE a VALIDATE CONSTRAINT a_b_id_fkey;
