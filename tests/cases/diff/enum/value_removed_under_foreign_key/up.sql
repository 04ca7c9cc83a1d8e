-- phase 1 [tx] steps 1: change values of enum mood to sad, ok
ALTER TABLE person DROP CONSTRAINT person_m_fkey;
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE kind ALTER COLUMN m TYPE mood USING m::text::mood;
ALTER TABLE person ALTER COLUMN m TYPE mood USING m::text::mood;
DROP TYPE mood_old;
ALTER TABLE person ADD CONSTRAINT person_m_fkey FOREIGN KEY (m) REFERENCES kind (m);
