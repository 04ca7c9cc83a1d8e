-- phase 1 [tx] steps 1: add value new to enum mood
ALTER TYPE mood ADD VALUE 'new' BEFORE 'ok';

-- phase 2 [tx] steps 2: change values of enum mood to new, ok, sad
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('new', 'ok', 'sad');
ALTER TABLE person ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood USING m::text::mood, ALTER COLUMN m SET DEFAULT 'ok';
ALTER TABLE person ALTER COLUMN ms TYPE mood[] USING ms::text[]::mood[];
DROP TYPE mood_old;
