-- phase 1 [tx] steps 1: change values of enum feeling to sad, ok
ALTER TYPE feeling RENAME TO feeling_old;
CREATE TYPE feeling AS ENUM ('sad', 'ok');
ALTER TABLE person ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE feeling USING m::text::feeling, ALTER COLUMN m SET DEFAULT 'ok';
ALTER TABLE person ALTER COLUMN ms TYPE feeling[] USING ms::text[]::feeling[];
DROP TYPE feeling_old;

-- phase 2 [tx] steps 2: rename enum feeling to mood
ALTER TYPE feeling RENAME TO mood;
