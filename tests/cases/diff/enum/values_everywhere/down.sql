-- phase 1 [tx] steps 1: change values of enum mood to b, sad, c, d, ok, e, f
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('b', 'sad', 'c', 'd', 'ok', 'e', 'f');
ALTER TABLE person ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood USING m::text::mood, ALTER COLUMN m SET DEFAULT 'ok';
ALTER TABLE person ALTER COLUMN ms TYPE mood[] USING ms::text[]::mood[];
DROP TYPE mood_old;

-- phase 2 [tx] steps 2: change values of enum mood to sad, c, d, ok, e, f
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'c', 'd', 'ok', 'e', 'f');
ALTER TABLE person ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood USING m::text::mood, ALTER COLUMN m SET DEFAULT 'ok';
ALTER TABLE person ALTER COLUMN ms TYPE mood[] USING ms::text[]::mood[];
DROP TYPE mood_old;

-- phase 3 [tx] steps 3: change values of enum mood to sad, d, ok, e, f
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'd', 'ok', 'e', 'f');
ALTER TABLE person ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood USING m::text::mood, ALTER COLUMN m SET DEFAULT 'ok';
ALTER TABLE person ALTER COLUMN ms TYPE mood[] USING ms::text[]::mood[];
DROP TYPE mood_old;

-- phase 4 [tx] steps 4: change values of enum mood to sad, ok, e, f
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'e', 'f');
ALTER TABLE person ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood USING m::text::mood, ALTER COLUMN m SET DEFAULT 'ok';
ALTER TABLE person ALTER COLUMN ms TYPE mood[] USING ms::text[]::mood[];
DROP TYPE mood_old;

-- phase 5 [tx] steps 5: change values of enum mood to sad, ok, f
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'f');
ALTER TABLE person ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood USING m::text::mood, ALTER COLUMN m SET DEFAULT 'ok';
ALTER TABLE person ALTER COLUMN ms TYPE mood[] USING ms::text[]::mood[];
DROP TYPE mood_old;

-- phase 6 [tx] steps 6: change values of enum mood to sad, ok
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE person ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood USING m::text::mood, ALTER COLUMN m SET DEFAULT 'ok';
ALTER TABLE person ALTER COLUMN ms TYPE mood[] USING ms::text[]::mood[];
DROP TYPE mood_old;
