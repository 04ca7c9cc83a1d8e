-- phase 1 [tx] steps 1: drop constraint b_a_fkey of b
ALTER TABLE b DROP CONSTRAINT b_a_fkey;

-- phase 2 [tx] steps 2: change type of b.a to integer
ALTER TABLE b ALTER COLUMN a TYPE integer;

-- phase 3 [tx] steps 3: add foreign key b_a_fkey to b (a refers to a)
ALTER TABLE b ADD CONSTRAINT b_a_fkey FOREIGN KEY (a) REFERENCES a (id) NOT VALID;

-- phase 4 [alone] steps 3: validate b.b_a_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('b') AND conname = 'b_a_fkey'
ALTER TABLE b VALIDATE CONSTRAINT b_a_fkey;
