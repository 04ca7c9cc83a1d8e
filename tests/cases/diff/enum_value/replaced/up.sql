-- phase 1 [tx] steps 1: change values of enum mood to sad, ok, ok in place of gone
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE person ALTER COLUMN m DROP DEFAULT, ALTER COLUMN m TYPE mood USING (CASE m::text WHEN 'gone' THEN 'ok' ELSE m::text END)::mood, ALTER COLUMN m SET DEFAULT 'ok';
ALTER TABLE person ALTER COLUMN ms TYPE mood[] USING array_replace(ms::text[], 'gone', 'ok')::mood[];
DROP TYPE mood_old;
