-- phase 1 [alone] steps 1: create index person_m_idx_old on person (m)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('person_m_idx_old')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS person_m_idx_old
CREATE INDEX CONCURRENTLY person_m_idx_old ON person (m) WHERE (m = 'ok');

-- phase 2 [alone] steps 2: drop index person_m_idx of person
-- done when: SELECT to_regclass('person_m_idx') IS NULL
DROP INDEX CONCURRENTLY IF EXISTS person_m_idx;

-- phase 3 [tx] steps 3,4: drop constraint person_m_check of person, rename index person_m_idx_old of person to person_m_idx
ALTER TABLE person DROP CONSTRAINT person_m_check;
ALTER INDEX person_m_idx_old RENAME TO person_m_idx;

-- phase 4 [tx] steps 5: change values of enum mood to sad, ok
DROP INDEX person_m_idx;
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE person ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood USING m::text::mood, ALTER COLUMN m SET DEFAULT 'ok';
ALTER TABLE person ALTER COLUMN ms TYPE mood[] USING ms::text[]::mood[];
DROP TYPE mood_old;
CREATE INDEX person_m_idx ON person (m) WHERE (m = 'ok');

-- phase 5 [tx] steps 6: add check person_m_check to person
ALTER TABLE person ADD CONSTRAINT person_m_check CHECK (m <> 'sad') NOT VALID;

-- phase 6 [alone] steps 6: validate person.person_m_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('person') AND conname = 'person_m_check'
ALTER TABLE person VALIDATE CONSTRAINT person_m_check;
