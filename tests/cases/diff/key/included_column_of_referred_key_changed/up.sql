-- phase 1 [tx] steps 1,2,3,4,5: drop constraint badge_code_fkey of badge, drop constraint badge_holder_fkey of badge, drop constraint person_boss_fkey of person and 2 more
ALTER TABLE badge DROP CONSTRAINT badge_code_fkey;
ALTER TABLE badge DROP CONSTRAINT badge_holder_fkey;
ALTER TABLE person DROP CONSTRAINT person_boss_fkey;
ALTER TABLE person ALTER COLUMN name TYPE text;
ALTER TABLE badge ADD CONSTRAINT badge_code_fkey FOREIGN KEY (code) REFERENCES person (code) NOT VALID;

-- phase 2 [alone] steps 5: validate badge.badge_code_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('badge') AND conname = 'badge_code_fkey'
ALTER TABLE badge VALIDATE CONSTRAINT badge_code_fkey;

-- phase 3 [tx] steps 6: add foreign key badge_holder_fkey to badge (holder refers to person)
ALTER TABLE badge ADD CONSTRAINT badge_holder_fkey FOREIGN KEY (holder) REFERENCES person (id) NOT VALID;

-- phase 4 [alone] steps 6: validate badge.badge_holder_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('badge') AND conname = 'badge_holder_fkey'
ALTER TABLE badge VALIDATE CONSTRAINT badge_holder_fkey;

-- phase 5 [tx] steps 7: add foreign key person_boss_fkey to person (boss refers to person)
ALTER TABLE person ADD CONSTRAINT person_boss_fkey FOREIGN KEY (boss) REFERENCES person (id) NOT VALID;

-- phase 6 [alone] steps 7: validate person.person_boss_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('person') AND conname = 'person_boss_fkey'
ALTER TABLE person VALIDATE CONSTRAINT person_boss_fkey;
