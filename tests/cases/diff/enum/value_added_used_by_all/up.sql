-- phase 1 [tx] steps 1: drop constraint person_m_check of person
ALTER TABLE person DROP CONSTRAINT person_m_check;

-- phase 2 [tx] steps 2: add value new to enum mood
ALTER TYPE mood ADD VALUE 'new';

-- phase 3 [tx] steps 3,4: rename index person_m_idx of person to person_m_idx_old, add check person_m_check to person
ALTER INDEX person_m_idx RENAME TO person_m_idx_old;
ALTER TABLE person ADD CONSTRAINT person_m_check CHECK (m <> 'new') NOT VALID;

-- phase 4 [alone] steps 4: validate person.person_m_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('person') AND conname = 'person_m_check'
ALTER TABLE person VALIDATE CONSTRAINT person_m_check;

-- phase 5 [alone] steps 5: create index person_m_idx on person (m)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('person_m_idx')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS person_m_idx
CREATE INDEX CONCURRENTLY person_m_idx ON person (m) WHERE (m = 'new');

-- phase 6 [alone] steps 6: drop index person_m_idx_old of person
-- done when: SELECT to_regclass('person_m_idx_old') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS person_m_idx_old;
