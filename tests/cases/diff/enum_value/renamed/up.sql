-- phase 1 [tx] steps 1,2,3: drop constraint person_m_check of person, rename value sad of enum mood to blue, add check person_m_check to person
ALTER TABLE person DROP CONSTRAINT person_m_check;
ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';
ALTER TABLE person ADD CONSTRAINT person_m_check CHECK (m <> 'blue' OR note = 'sad') NOT VALID;

-- phase 2 [alone] steps 3: validate person.person_m_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('person') AND conname = 'person_m_check'
ALTER TABLE person VALIDATE CONSTRAINT person_m_check;
