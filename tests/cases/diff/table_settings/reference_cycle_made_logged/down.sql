-- phase 1 [tx] steps 1,2: drop constraint b_a_fkey of b, drop constraint a_b_fkey of a
ALTER TABLE b DROP CONSTRAINT b_a_fkey;
ALTER TABLE a DROP CONSTRAINT a_b_fkey;

-- phase 2 [tx] steps 3: make table b unlogged
ALTER TABLE b SET UNLOGGED;

-- phase 3 [tx] steps 4: make table a unlogged
ALTER TABLE a SET UNLOGGED;

-- phase 4 [tx] steps 5: add foreign key b_a_fkey to b (a refers to a)
ALTER TABLE b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES a (id) NOT VALID;

-- phase 5 [alone] steps 5: validate b.b_a_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('b') AND conname = 'b_a_fkey'
ALTER TABLE b VALIDATE CONSTRAINT b_a_fkey;

-- phase 6 [tx] steps 6: add foreign key a_b_fkey to a (b refers to b)
ALTER TABLE a ADD CONSTRAINT a_b_fkey FOREIGN KEY (b) REFERENCES b (id) NOT VALID;

-- phase 7 [alone] steps 6: validate a.a_b_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('a') AND conname = 'a_b_fkey'
ALTER TABLE a VALIDATE CONSTRAINT a_b_fkey;
