-- phase 1 [tx] steps 1,2,3: drop constraint c of person, rename value blue of enum mood to sad, add check c to person
ALTER TABLE person DROP CONSTRAINT c;
ALTER TYPE mood RENAME VALUE 'blue' TO 'sad';
ALTER TABLE person ADD CONSTRAINT c CHECK (coalesce(m, 'sad') <> 'ok') NOT VALID;

-- phase 2 [alone] steps 3: validate person.c
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('person') AND conname = 'c'
ALTER TABLE person VALIDATE CONSTRAINT c;
