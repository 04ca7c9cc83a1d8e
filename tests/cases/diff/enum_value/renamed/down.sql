-- phase 1 [tx] steps 1,2,3: drop constraint person_m_check of person, rename value blue of enum mood to sad, add check person_m_check to person
ALTER TABLE person DROP CONSTRAINT person_m_check;
ALTER TYPE mood RENAME VALUE 'blue' TO 'sad';
ALTER TABLE person ADD CONSTRAINT person_m_check CHECK (m <> 'sad' OR note = 'sad') NOT VALID;

-- phase 2 [alone] steps 3: validate person.person_m_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('person') AND conname = 'person_m_check'
ALTER TABLE person VALIDATE CONSTRAINT person_m_check;
