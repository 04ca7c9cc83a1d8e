-- phase 1 [tx] steps 1: change values of enum mood to sad, ok
ALTER TABLE person DROP CONSTRAINT person_m_check;
DROP INDEX person_m_idx;
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE person ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood USING m::text::mood, ALTER COLUMN m SET DEFAULT 'ok';
ALTER TABLE person ALTER COLUMN ms TYPE mood[] USING ms::text[]::mood[];
DROP TYPE mood_old;
ALTER TABLE person ADD CONSTRAINT person_m_check CHECK (m <> 'sad');
CREATE INDEX person_m_idx ON person (m) WHERE (m = 'ok');
COMMENT ON INDEX person_m_idx IS 'Fine';
